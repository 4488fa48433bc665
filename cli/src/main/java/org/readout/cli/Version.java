package org.readout.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version in the JAR's manifest, or "development" for loose class files. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {"readout " + Objects.requireNonNullElse(version, "development")};
  }
}
