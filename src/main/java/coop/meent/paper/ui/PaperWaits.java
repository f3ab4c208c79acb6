package coop.meent.paper.ui;

import coop.meent.member.Member;
import coop.meent.paper.Paper;
import coop.meent.paper.PaperLook;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// On Home: that somebody looked at one's papers, until one has seen who and when.
public final class PaperWaits implements WaitSource {

  private final PaperDesk desk;
  private final Runnable open;

  /// @param open shows one's own papers, with who looked
  public PaperWaits(PaperDesk desk, Runnable open) {
    this.desk = desk;
    this.open = open;
  }

  @Override
  public List<Waiting> waiting() {
    var unseen = desk.papers().unseen(desk.me().id());
    if (unseen.isEmpty()) return List.of();
    long people = unseen.stream().map(PaperLook::member).distinct().count();
    return List.of(
        new Waiting(
            Tone.INFO,
            desk.texts().count("paper.waits", people),
            why(unseen),
            desk.text("paper.waits.deed"),
            open));
  }

  private String why(List<PaperLook> unseen) {
    var names =
        unseen.stream().map(look -> name(look)).distinct().collect(Collectors.joining(", "));
    var titles =
        unseen.stream()
            .map(look -> desk.papers().paper(look.paper(), desk.me().id()))
            .flatMap(Optional::stream)
            .map(Paper::title)
            .distinct()
            .collect(Collectors.joining(", "));
    return desk.text("paper.waits.why", names, titles);
  }

  private String name(PaperLook look) {
    return desk.members().member(look.member()).map(Member::name).orElse("?");
  }
}
