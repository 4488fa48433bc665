package org.readout.core.story;

import java.io.InputStream;

/** Opens the files beside the classes. */
final class Resource {
  private Resource() {}

  static InputStream open(String name) {
    InputStream in = Resource.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("missing resource " + name);
    }
    return in;
  }
}
