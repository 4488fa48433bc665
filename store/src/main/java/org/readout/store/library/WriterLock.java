package org.readout.store.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.readout.store.LibraryException;

/** The right to write a folder, for one process at a time; the system takes it from a dead one. */
final class WriterLock implements AutoCloseable {
  private final FileChannel channel;
  private @Nullable FileLock lock;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  static WriterLock in(Path folder) {
    try {
      return new WriterLock(
          FileChannel.open(
              folder.resolve("writer.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    } catch (IOException failure) {
      throw new LibraryException("cannot write the library in " + folder, failure);
    }
  }

  boolean isFree() {
    try {
      lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldHere) {
      return false;
    } catch (IOException failure) {
      throw new LibraryException("cannot lock the library: " + failure.getMessage(), failure);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException failure) {
      throw new LibraryException("cannot unlock the library", failure);
    }
  }
}
