package coop.meent.knowledge.ui;

import coop.meent.base.Id.NoteId;
import coop.meent.knowledge.NoteStanding;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// On Home: notes that ask for a new owner, own notes to be looked over, and whom they helped.
///
/// @param open shows a note
/// @param all shows the place
public record KnowledgeWaits(KnowledgeDesk room, Consumer<NoteId> open, Runnable all)
    implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    var texts = room.texts();
    List<Waiting> waits = new ArrayList<>();
    var news = room.knowledge().news(room.me());
    for (var one : news.asking()) {
      boolean isAsked = one.asked().filter(room.me()::equals).isPresent();
      waits.add(
          waiting(
              Tone.LOOK,
              room.text("knowledge.waits.owner", title(one)),
              room.text(
                  isAsked ? "knowledge.waits.owner.asked" : "knowledge.waits.owner.left",
                  room.name(one.owner())),
              one));
    }
    for (var one : news.toReview())
      waits.add(
          waiting(
              Tone.WAIT,
              room.text("knowledge.waits.review", title(one)),
              room.text("knowledge.waits.review.by", one.reviewBy()),
              one));
    int helped = news.helped();
    if (helped > 0)
      waits.add(
          new Waiting(
              Tone.INFO,
              texts.count("knowledge.waits.helped", helped),
              room.text("knowledge.waits.helped.why"),
              room.text("split.waits.deed"),
              all));
    return waits;
  }

  private static String title(NoteStanding one) {
    return one.note().text().title();
  }

  private Waiting waiting(Tone tone, String what, String why, NoteStanding one) {
    return new Waiting(
        tone, what, why, room.text("split.waits.deed"), () -> open.accept(one.note().id()));
  }
}
