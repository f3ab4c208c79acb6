package coop.meent.assembly;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says what is on an agenda and what came of it, the same in the window, on paper and in commands.
public final class AssemblyWords {

  private final Texts texts;

  public AssemblyWords(Texts texts) {
    this.texts = texts;
  }

  /// `12 June 2026, 20:00`
  public String when(Assembly assembly) {
    return texts.get("assembly.when", assembly.date(), assembly.meeting().time().toString());
  }

  /// `for`, `against`, `abstain`, or a candidate's name.
  public String choice(AgendaItem item, String choice) {
    if (!item.choices().contains(choice)) return choice;
    return item.candidate(choice).orElseGet(() -> texts.get("assembly.choice." + choice));
  }

  /// `passed · 5 for · 2 against · 1 abstains`
  public String result(AgendaItem item, Result.Counted counted) {
    List<String> parts = new ArrayList<>();
    parts.add(verdict(counted));
    for (var choice : item.choices())
      parts.add(texts.get("assembly.tally", counted.count(choice), choice(item, choice)));
    return String.join(" · ", parts);
  }

  /// Who was elected, by name.
  public String verdict(Result.Counted counted) {
    return counted
        .winner()
        .map(name -> texts.get("assembly.elected", name))
        .orElseGet(() -> counted.verdict().in(texts));
  }

  /// A step and the article that it follows.
  public String step(Result.Step step) {
    var words = step.words().in(texts);
    return step.by().map(by -> words + " (" + by(by) + ")").orElse(words);
  }

  public String by(RuleVersion version) {
    return texts.get("assembly.by", version.article(), version.says(texts), version.from());
  }

  /// `Quorum: from 2/3 to 1/2 (article 12.3), from 1 July 2026`
  public Optional<String> proposal(AgendaItem item, Sitting sitting) {
    return item.rule()
        .map(rule -> {
          var key = RuleKey.of(rule.key());
          var name = key.map(one -> one.in(texts)).orElse(rule.key());
          var value =
              key.flatMap(one -> one.read(rule.value()))
                  .map(one -> one.in(texts))
                  .orElse(rule.value());
          var now = key.flatMap(one -> sitting.rules().version(one)).map(one -> one.says(texts));
          return now.map(before ->
                  texts.get("assembly.proposal", name, before, value, rule.article(), rule.from()))
              .orElseGet(() ->
                  texts.get("assembly.proposal.new", name, value, rule.article(), rule.from()));
        });
  }

  /// How a rule names the resolution that made it.
  public String resolution(Sitting sitting, AgendaItem item) {
    return texts.get(
        "assembly.resolution",
        sitting.assembly().title(),
        sitting.assembly().date(),
        sitting.number(item));
  }

  /// One vote, and why it does not count.
  public String vote(AgendaItem item, Result.Counting counting, Sitting sitting) {
    var vote = counting.vote();
    var choice = choice(item, vote.choice());
    var said =
        vote.isByProxy()
            ? texts.get(
                "assembly.vote.proxied",
                sitting.name(vote.whose()),
                choice,
                sitting.name(vote.caster()))
            : texts.get("assembly.vote.own", sitting.name(vote.whose()), choice);
    return counting
        .not()
        .map(why -> texts.get("assembly.vote.not", said, (Named) why))
        .orElse(said);
  }
}
