package org.readout.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many items at once and hands the results on in the order of the items. */
final class InOrder {
  /** Items under way for each thread: enough to keep all busy behind a slow one. */
  private static final int WINDOW = 8;

  private InOrder() {}

  /**
   * Holds at most {@value #WINDOW} items a thread in memory, however many there are. An exception
   * of {@code work} or {@code sink} ends the run and is thrown on.
   */
  static <T, R> void map(
      Iterator<T> items, Function<? super T, ? extends R> work, int threads, Consumer<R> sink) {
    Queue<Future<R>> underWay = new ArrayDeque<>();
    ExecutorService pool = Executors.newFixedThreadPool(threads, daemons());
    try {
      while (items.hasNext() || !underWay.isEmpty()) {
        while (items.hasNext() && underWay.size() < WINDOW * threads) {
          T item = items.next();
          underWay.add(pool.submit(() -> work.apply(item)));
        }
        sink.accept(result(underWay.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static ThreadFactory daemons() {
    return task -> {
      Thread thread = new Thread(task, "readout-worker");
      thread.setDaemon(true);
      return thread;
    };
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failure.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(failure.getCause());
    }
  }
}
