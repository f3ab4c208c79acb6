package coop.meent.job;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.job.JobFact.Grant;
import coop.meent.job.JobFact.Terms;
import coop.meent.job.JobFact.Word;
import java.util.function.Function;

/// What was said of a job, in a line; `job.said.<KIND>` in words.
public final class HistoryWords {

  private HistoryWords() {}

  /// What a program knows it by.
  public static String code(JobFact fact) {
    return switch (fact) {
      case Terms _ -> "DESCRIBED";
      case Grant _ -> "GRANTED";
      case Word word -> word.said().name();
    };
  }

  /// @param name of a member
  public static Named of(JobFact fact, Function<MemberId, String> name) {
    var key = "job.said." + code(fact);
    return switch (fact) {
      case Terms said -> texts -> texts.get(key, said.text().name());
      case Grant said -> texts -> texts.get(key, said.on());
      case Word said ->
          texts ->
              texts.get(key, said.whom().map(name).orElse(""), said.on(), said.words().orElse(""));
    };
  }
}
