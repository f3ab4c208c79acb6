package coop.meent.cli;

import coop.meent.assembly.AssemblyWords;
import coop.meent.assembly.Result;
import coop.meent.assembly.VotingService;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Texts;
import coop.meent.cli.Rivalry.Detail;
import coop.meent.cli.Rivalry.Said;
import coop.meent.cli.Rivalry.Told;
import coop.meent.store.Contradictions.Contradiction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Counts of one secret vote that contradict each other, in words.
public record PaperRivals(VotingService voting) implements Rivals {

  @Override
  public Set<String> tables() {
    return Set.of("paper_ballot");
  }

  @Override
  public boolean keep(Contradiction contradiction, UUID row) {
    return voting.keepTold(new QuestionId(contradiction.about()), row);
  }

  @Override
  public Told told(Contradiction contradiction, Texts texts) {
    var question = new QuestionId(contradiction.about());
    var sitting = voting.sitting(question);
    var item = sitting.flatMap(one -> one.item(question));
    if (item.isEmpty() || !(sitting.get().result(item.get()) instanceof Result.Counted counted))
      return new Told(
          "?", contradiction.versions().stream().map(one -> Rivals.gone(texts)).toList());
    var words = new AssemblyWords(texts);
    var known = counted.secret().map(Result.Secret::tellings).orElse(List.of());
    return new Told(
        texts.get("sync.decision.told", item.get().title(), sitting.get().assembly().title()),
        contradiction.versions().stream()
            .map(version -> find(known, version.row()))
            .map(one -> one.map(told -> said(told, words.votes(item.get(), told), texts)))
            .map(one -> one.orElseGet(() -> Rivals.gone(texts)))
            .toList());
  }

  private static Optional<Result.Told> find(List<Result.Told> known, UUID id) {
    return known.stream().filter(one -> one.telling().id().equals(id)).findFirst();
  }

  private static Said said(Result.Told told, String votes, Texts texts) {
    var by = texts.get("assembly.secret.tellers", told.teller(), told.other());
    return new Said(
        by,
        by + ": " + votes,
        List.of(
            new Detail(texts.get("sync.decision.told.by"), by),
            new Detail(texts.get("sync.decision.told.votes"), votes)));
  }
}
