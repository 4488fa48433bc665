package org.readout.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.readout.nlp.ModelUnavailable;
import org.readout.nlp.OnnxRoleTagger;

/** The tagger's model from its file to its first use, once in each of several fresh processes. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class ModelLoadBenchmark {

  @Benchmark
  public void load() throws ModelUnavailable {
    OnnxRoleTagger.load().close();
  }
}
