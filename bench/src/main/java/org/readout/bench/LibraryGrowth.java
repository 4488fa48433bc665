package org.readout.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.store.Entry;
import org.readout.store.Page;
import org.readout.store.Query;
import org.readout.store.library.Library;
import org.readout.store.library.Place;

/**
 * Adds made articles to a new library and tells, as it grows, how fast that goes and how much
 * memory it takes; then how long searches take. Arguments: a folder that is not there yet, how many
 * articles, the most seconds.
 */
public final class LibraryGrowth {
  private static final int LOT = 1_000;
  private static final int ROW = 50_000;
  private static final int SEARCHES = 500;

  private LibraryGrowth() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int articles = Integer.parseInt(args[1]);
    long end = System.nanoTime() + Long.parseLong(args[2]) * 1_000_000_000;
    row("articles", "a second", "a CPU sec.", "heap MiB", "RSS MiB", "disk MiB");
    Place place = new Place.Folder(folder);
    try (Library library =
        Library.toWrite(place, Clock.systemUTC(), message -> System.out.println(message))) {
      grow(library, folder, articles, end);
    }
    try (Library library = Library.toRead(place, Clock.systemUTC())) {
      search(library);
    }
  }

  private static void grow(Library library, Path folder, int articles, long end)
      throws IOException {
    MadeArticles made = new MadeArticles(1);
    long begun = System.nanoTime();
    long used = processor();
    for (int i = 0; i < articles && System.nanoTime() < end; i += LOT) {
      List<Entry> lot = new ArrayList<>();
      for (int j = 0; j < LOT; j++) {
        lot.add(Entry.of(made.next(i + j)));
      }
      library.add(lot);
      if ((i + LOT) % ROW == 0) {
        long rate = ROW * 1_000_000_000L / (System.nanoTime() - begun);
        long cost = ROW * 1_000_000_000L / (processor() - used);
        row(i + LOT, rate, cost, heap(), resident(), disk(folder));
        begun = System.nanoTime();
        used = processor();
      }
    }
  }

  private static void search(Library library) {
    MadeArticles words = new MadeArticles(2);
    long[] micros = new long[SEARCHES];
    for (int i = -50; i < SEARCHES; i++) {
      Query query = Query.parse(query(words, Math.floorMod(i, 5)));
      long begun = System.nanoTime();
      library
          .search(query, null, Page.FIRST)
          .hits()
          .forEach(hit -> snippet(library, query, hit.article()));
      if (i >= 0) {
        micros[i] = (System.nanoTime() - begun) / 1_000;
      }
    }
    Arrays.sort(micros);
    System.out.printf(
        Locale.ROOT,
        "%d searches with snippets: median %.1f ms, p95 %.1f ms, longest %.1f ms%n",
        SEARCHES,
        micros[SEARCHES / 2] / 1e3,
        micros[SEARCHES * 95 / 100] / 1e3,
        micros[SEARCHES - 1] / 1e3);
  }

  private static String query(MadeArticles words, int kind) {
    return switch (kind) {
      case 0 -> words.word();
      case 1 -> words.word() + " " + words.word();
      case 2 -> "\"" + words.word() + " " + words.word() + "\"";
      case 3 -> words.word() + " outlet:\"Outlet " + words.below(500) + "\"";
      default -> words.word() + " " + words.word() + " after:2024-03 before:2024-09";
    };
  }

  private static void snippet(Library library, Query query, long article) {
    library
        .store()
        .article(article)
        .ifPresent(held -> library.index().snippet(query, library.store().account(held)));
  }

  private static void row(Object... cells) {
    for (Object cell : cells) {
      System.out.printf(Locale.ROOT, "%12s", cell);
    }
    System.out.println();
  }

  /** Nanoseconds of processor time, of all threads. */
  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static long resident() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) >> 10;
      }
    }
    return 0;
  }

  private static long disk(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum() >> 20;
    }
  }
}
