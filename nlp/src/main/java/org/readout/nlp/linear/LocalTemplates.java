package org.readout.nlp.linear;

/** What a word and those beside it tell: {@code local} of {@code features.py}, in its order. */
record LocalTemplates(Columns words) {
  private static final int REACH = 3;
  private static final int NEAR = 2;
  private static final int CLUSTERS = 1024;

  void read(int i, Sum sum) {
    window(i, sum);
    for (int at = i - NEAR; at < i + NEAR; at++) {
      pair(at, at + 1, sum);
    }
    pair(i - 1, i + 1, sum);
    for (int at = i - NEAR; at <= i; at++) {
      int two = CLUSTERS * words.cluster(at) + words.cluster(at + 1);
      sum.add(two, words.cluster(at + 2));
    }
    place(i, sum);
    sum.add(0);
  }

  private void window(int i, Sum sum) {
    for (int at = i - REACH; at <= i + REACH; at++) {
      sum.add(words.word(at));
      sum.add(words.cluster(at));
    }
    for (int at = i - NEAR; at <= i + NEAR; at++) {
      sum.add(words.ending(at));
      sum.add(words.shape(at));
      sum.add(words.state(at));
    }
  }

  private void pair(int a, int b, Sum sum) {
    sum.add(words.word(a), words.word(b));
    sum.add(words.cluster(a), words.cluster(b));
  }

  private void place(int i, Sum sum) {
    int states = 16 * words.state(i - 1) + 4 * words.state(i) + words.state(i + 1);
    sum.add(words.shape(i - 1), 31 * words.shape(i) + words.shape(i + 1));
    sum.add(states);
    sum.add(states, words.word(i));
    sum.add(words.word(i), words.state(i));
    sum.add(words.shape(i), words.begun(i));
    sum.add(words.state(i), words.begun(i));
  }
}
