package coop.meent.assembly;

import coop.meent.base.Id.AssemblyId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Named;
import coop.meent.base.Refusal;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What came of a deed on an assembly; refusals in order of precedence.
public sealed interface AssemblyOutcome {

  /// @param count of members who were called, where that was the deed
  record Done(AssemblyId assembly, Optional<QuestionId> item, int count, DeedId deed)
      implements AssemblyOutcome {}

  /// It is not here, or was taken back.
  record Unknown() implements AssemblyOutcome, Refusal {}

  record NoTitle() implements AssemblyOutcome, Refusal {}

  record NoPlace() implements AssemblyOutcome, Refusal {}

  record NoVoters() implements AssemblyOutcome, Refusal {}

  record Cancelled(String why) implements AssemblyOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(why);
    }
  }

  /// A rule that is needed was never laid down.
  record Asks(RuleAnswer.Missing missing) implements AssemblyOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return missing.arguments();
    }
  }

  /// @param rule that allows less
  record WayNotAllowed(MeetingWay way, Named rule) implements AssemblyOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(way, rule);
    }
  }

  record NoCandidates() implements AssemblyOutcome, Refusal {}

  record NoSubject() implements AssemblyOutcome, Refusal {}

  record NoRule() implements AssemblyOutcome, Refusal {}

  /// What was typed is no value of the rule.
  record BadValue(RuleKey rule, String typed) implements AssemblyOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      Named example = texts -> texts.get("statute.example." + rule.type().name());
      return List.of(rule, typed, example);
    }
  }

  record NoArticle() implements AssemblyOutcome, Refusal {}

  record NotYet(LocalDate day) implements AssemblyOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /// No member on the day, or not of those who meet.
  record NoVoter(String name, LocalDate day) implements AssemblyOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, day);
    }
  }

  /// Only who agreed is called by mail.
  record NoConsent(String names) implements AssemblyOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(names);
    }
  }

  record CalledAlready() implements AssemblyOutcome, Refusal {}

  record KnownAlready() implements AssemblyOutcome, Refusal {}

  record ToSelf() implements AssemblyOutcome, Refusal {}

  /// A proxy of a proxy: the holder gave the own vote to somebody else.
  record HolderIsAway(String holder) implements AssemblyOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(holder);
    }
  }

  /// A proxy of a proxy: who gives holds the votes of others, which cannot be passed on.
  record HoldsOthers(String giver) implements AssemblyOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(giver);
    }
  }

  record TooManyProxies(String holder, int most, Named rule) implements AssemblyOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(holder, most, rule);
    }
  }

  record NoProxy(String giver) implements AssemblyOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(giver);
    }
  }

  record NotVotedOn(String title) implements AssemblyOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(title);
    }
  }

  record ClosedAlready() implements AssemblyOutcome, Refusal {}

  /// Of a vote on paper: what two members counted was noted before.
  record ToldAlready() implements AssemblyOutcome, Refusal {}

  record NegativeVotes() implements AssemblyOutcome, Refusal {}

  record OneTeller() implements AssemblyOutcome, Refusal {}

  record MayNotTell(String name, TellingFlaw why) implements AssemblyOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, why);
    }
  }

  /// @param most of who is there or represented
  record TooManyVotes(int papers, int most) implements AssemblyOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(papers, most);
    }
  }

  /// Two counts stand that contradict each other.
  record Contradicted() implements AssemblyOutcome, Refusal {}

  /// Nobody noted what was counted on paper.
  record NotTold() implements AssemblyOutcome, Refusal {}

  record NotClosed() implements AssemblyOutcome, Refusal {}

  /// What the closing counted did not all arrive on this laptop.
  record NotAllHere(int missing) implements AssemblyOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(missing);
    }
  }

  record NotPassed(Verdict verdict) implements AssemblyOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(verdict);
    }
  }

  record CarriedOut() implements AssemblyOutcome, Refusal {}
}
