package coop.meent.idea.ui;

import coop.meent.base.Id.IdeaId;
import coop.meent.idea.IdeaStanding;
import coop.meent.idea.Part;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// On Home: ideas that ask for a new owner, what was added that waits for a yes, and what one's
/// ideas were used for.
///
/// @param open shows an idea
public record IdeaWaits(IdeaDesk room, Consumer<IdeaId> open) implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    List<Waiting> waits = new ArrayList<>();
    var news = room.ideas().news(room.me());
    for (var one : news.asking()) {
      boolean isAsked = one.offerTo(room.me()).isPresent();
      waits.add(
          waiting(
              Tone.LOOK,
              room.text("idea.waits.owner", title(one)),
              room.text(
                  isAsked ? "idea.waits.owner.asked" : "idea.waits.owner.left",
                  room.name(one.owner())),
              one));
    }
    for (var one : news.toAnswer()) waits.add(waiting(Tone.WAIT, asks(one), why(one), one));
    for (var use : news.used())
      waits.add(
          waiting(
              Tone.INFO,
              room.text("idea.waits.used", room.name(use.step().by()), title(use.idea())),
              use.step().words().orElse(""),
              use.idea()));
    for (var one : news.vain())
      waits.add(
          waiting(
              Tone.INFO,
              room.text("idea.waits.vain", title(one)),
              room.text("idea.waits.vain.why", room.name(one.owner())),
              one));
    return waits;
  }

  private Part part(IdeaStanding one) {
    return one.parts().stream()
        .filter(part -> part.state() == Part.State.ASKED && one.waitsFor(part, room.me()))
        .findFirst()
        .orElseThrow();
  }

  private String asks(IdeaStanding one) {
    return part(one).isToldByOneself()
        ? room.text("idea.waits.told", room.name(part(one).contributor()), title(one))
        : room.text("idea.waits.named", title(one));
  }

  private String why(IdeaStanding one) {
    return part(one).added();
  }

  private static String title(IdeaStanding one) {
    return one.idea().title();
  }

  private Waiting waiting(Tone tone, String what, String why, IdeaStanding one) {
    return new Waiting(
        tone, what, why, room.text("split.waits.deed"), () -> open.accept(one.idea().id()));
  }
}
