package org.readout.bench.components;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.readout.bench.Tally;

/**
 * Answers questions by ten-fold cross-validation over texts: of each tenth, told by the places of
 * the texts in their file, a question is answered by the candidate that a regression fitted on the
 * other nine finds likeliest, or not at all below the threshold that is best on those nine. Nothing
 * that is fitted is kept.
 */
final class LearnedAnswers {
  private static final int PARTS = 10;

  private record Answer(double likely, boolean isRight, boolean isAsked) {
    Tally above(double least) {
      boolean given = likely >= least;
      return new Tally(given && isRight ? 1 : 0, given ? 1 : 0, isAsked ? 1 : 0);
    }
  }

  private record Slot(String name, List<Answer> fitted, List<Answer> asked) {}

  private LearnedAnswers() {}

  /** A tally of each slot by its name, at one threshold for all of them. */
  static Map<String, Tally> measure(Map<String, List<Question>> slots) {
    Map<String, Tally> tallies = new TreeMap<>();
    for (int part = 0; part < PARTS; part++) {
      int held = part;
      List<Slot> answered =
          slots.entrySet().stream()
              .map(slot -> answered(slot.getKey(), slot.getValue(), held))
              .toList();
      double least = best(answered.stream().flatMap(slot -> slot.fitted().stream()).toList());
      for (Slot slot : answered) {
        tallies.merge(slot.name(), tally(slot.asked(), least), Tally::plus);
      }
    }
    return tallies;
  }

  private static Slot answered(String name, List<Question> questions, int held) {
    List<Question> known = questions.stream().filter(q -> q.text() % PARTS != held).toList();
    List<Question> asked = questions.stream().filter(q -> q.text() % PARTS == held).toList();
    List<double[]> features = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    for (Question question : known) {
      for (Question.Candidate candidate : question.candidates()) {
        features.add(candidate.row());
        labels.add(question.isRight(candidate));
      }
    }
    Regression regression = Regression.fit(features, labels);
    return new Slot(
        name,
        known.stream().map(question -> likeliest(question, regression)).toList(),
        asked.stream().map(question -> likeliest(question, regression)).toList());
  }

  private static Answer likeliest(Question question, Regression regression) {
    boolean asked = !question.gold().isEmpty();
    return question.candidates().stream()
        .map(
            candidate ->
                new Answer(
                    1 / (1 + Math.exp(-regression.score(candidate.row()))),
                    question.isRight(candidate),
                    asked))
        .max(Comparator.comparingDouble(Answer::likely))
        .orElse(new Answer(0, false, asked));
  }

  private static double best(List<Answer> answers) {
    return IntStream.range(1, 50)
        .mapToObj(percent -> 0.02 * percent)
        .max(Comparator.comparingDouble(least -> tally(answers, least).f1()))
        .orElseThrow();
  }

  private static Tally tally(List<Answer> answers, double least) {
    return answers.stream().map(one -> one.above(least)).reduce(Tally.NONE, Tally::plus);
  }
}
