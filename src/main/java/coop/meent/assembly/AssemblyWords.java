package coop.meent.assembly;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.statute.Law;
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

  /// `passed · 5 for · 2 against · 1 abstains`; of a vote on paper also who counted.
  public String result(AgendaItem item, Result.Counted counted) {
    List<String> parts = new ArrayList<>();
    parts.add(verdict(counted));
    if (counted.secret().isEmpty() || counted.verdict() != Verdict.NOT_TOLD)
      parts.addAll(tally(item, counted));
    counted.secret().ifPresent(paper -> parts.add(secret(paper)));
    return String.join(" · ", parts);
  }

  /// How many said what.
  public List<String> tally(AgendaItem item, Result.Counted counted) {
    List<String> parts = new ArrayList<>();
    var told = counted.secret().flatMap(Result.Secret::told);
    for (var choice : item.choices())
      parts.add(
          texts.get(
              "assembly.tally",
              counted.count(choice),
              told.isPresent() ? onPaper(item, choice) : choice(item, choice)));
    told.ifPresent(one -> parts.add(texts.get("assembly.tally.invalid", one.telling().invalid())));
    return parts;
  }

  /// As [#choice], of a paper that was handed in: who wants neither leaves it blank.
  public String onPaper(AgendaItem item, String choice) {
    return choice.equals(AgendaItem.ABSTAIN)
        ? texts.get("assembly.choice.BLANK")
        : choice(item, choice);
  }

  /// `by secret ballot on paper, counted by Noor Kramer and Mees Bakker`
  public String secret(Result.Secret paper) {
    if (paper.isContradicted()) return texts.get("assembly.secret.contradicted");
    return paper
        .told()
        .map(one -> texts.get("assembly.secret.by", one.teller(), one.other()))
        .orElseGet(() -> texts.get("assembly.secret.waits"));
  }

  /// `5 for · 2 against · 1 blank · 0 invalid`
  public String votes(AgendaItem item, Result.Told told) {
    List<String> parts = new ArrayList<>();
    for (var choice : item.choices())
      parts.add(texts.get("assembly.tally", told.telling().votes(choice), onPaper(item, choice)));
    parts.add(texts.get("assembly.tally.invalid", told.telling().invalid()));
    return String.join(" · ", parts);
  }

  /// What two members counted, on one line, and why it does not count.
  public String telling(AgendaItem item, Result.Told told) {
    var said = texts.get("assembly.telling", told.teller(), told.other(), votes(item, told));
    return told.not().map(flaw -> texts.get("assembly.vote.not", said, (Named) flaw)).orElse(said);
  }

  /// `8 of 12 there, 6 needed`, of all and of each kind; empty where no rule asks any.
  public Optional<String> quorum(Result.Counted counted) {
    List<String> parts = new ArrayList<>();
    if (counted.quorum().needed() > 0) parts.add(quorum(counted.quorum()));
    for (var one : counted.kinds())
      parts.add(texts.get("assembly.quorum.kind", (Named) one.kind(), quorum(one.quorum())));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(texts.get("assembly.quorum", String.join(" · ", parts)));
  }

  private String quorum(Result.Quorum one) {
    return texts.get("assembly.quorum.of", one.there(), one.of(), one.needed());
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
    return texts.get(
        "assembly.by", Law.cited(version.article()), version.says(texts), version.from());
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
