package org.readout.ingest;

/** Something that one article is read from. Reading is the costly part; any thread may do it. */
@FunctionalInterface
public interface Source {

  Reading read();
}
