package org.readout.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;

/**
 * What makes an article the same when it is met again, whatever its text has become by then: its
 * address, else the id that its source gives it, else the file it was read from.
 *
 * @param key unlike that of any other article
 * @param byText whether the same text under another key is the same article too: names of files say
 *     little
 */
public record Identity(String key, boolean byText) {

  public static Identity of(Article article) {
    String url = article.metadata().url();
    if (url != null) {
      return new Identity("url:" + withoutFragment(url), false);
    }
    String file = article.metadata().file();
    if (!isNamedFor(article.id(), file)) {
      return new Identity("id:" + article.id(), false);
    }
    return article.id().startsWith("-")
        ? new Identity("text:" + Digest.of(article), true)
        : new Identity("file:" + absolute(article.id()), true);
  }

  /** Where a source gives no id, the file's name stands for it, with the row after a colon. */
  private static boolean isNamedFor(String id, @Nullable String file) {
    return file != null && (id.equals(file) || id.startsWith(file + ":"));
  }

  private static String withoutFragment(String url) {
    int fragment = url.indexOf('#');
    return fragment < 0 ? url : url.substring(0, fragment);
  }

  private static String absolute(String path) {
    try {
      return Path.of(path).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException noPath) {
      return path;
    }
  }
}
