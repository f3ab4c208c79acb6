package coop.meent.knowledge;

import coop.meent.base.Id.MemberId;
import coop.meent.knowledge.Note.Said;
import coop.meent.knowledge.Note.Word;
import coop.meent.member.Presence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a note stands on a day, worked out from what was said of it: the same on every laptop.
///
/// @param owner never empty: who left stays its owner until somebody takes it over
/// @param asked whom the owner asked to be the next one
/// @param reviewBy to be looked over by then, by the last text and who confirmed it
/// @param confirmedBy who found the last text right, apart from who wrote it
/// @param uses when it helped somebody who wrote none of it; once a person and day
public record NoteStanding(
    Note note,
    MemberId owner,
    Optional<MemberId> asked,
    LocalDate reviewBy,
    Set<MemberId> confirmedBy,
    List<Word> uses,
    Optional<Word> end,
    NoteState state) {

  /// So many days before, its owner is told.
  private static final int AHEAD = 30;

  public NoteStanding {
    confirmedBy = new LinkedHashSet<>(confirmedBy);
    uses = List.copyOf(uses);
  }

  static NoteStanding of(Note note, Presence presence, LocalDate today) {
    var told = new Told(note, presence);
    note.words().forEach(told::hear);
    return new NoteStanding(
        note,
        told.owner,
        told.asked,
        told.reviewBy,
        told.confirmedBy,
        told.uses,
        told.end,
        told.state(today));
  }

  /// What was heard so far.
  private static final class Told {

    private final Note note;
    private final Presence presence;
    private final Set<MemberId> confirmedBy = new LinkedHashSet<>();
    private final Set<List<Object>> days = new HashSet<>();
    private final List<Word> uses = new ArrayList<>();
    private MemberId owner;
    private Optional<MemberId> asked = Optional.empty();
    private Optional<Word> end = Optional.empty();
    private LocalDate reviewBy;

    Told(Note note, Presence presence) {
      this.note = note;
      this.presence = presence;
      owner = note.origin();
      reviewBy = note.text().reviewBy();
    }

    /// What somebody says who may not is passed over: the file takes it, and it counts for nothing.
    void hear(Word word) {
      switch (word.said()) {
        case CONFIRMED -> confirm(word);
        case USED -> {
          if (!note.isOf(word.by()) && days.add(List.of(word.by(), word.on()))) uses.add(word);
        }
        case OFFERED -> {
          if (word.by().equals(owner)) asked = word.whom().filter(who -> !who.equals(owner));
        }
        case TAKEN -> {
          if (isAsked(word) || !presence.isMember(owner, word.on())) {
            owner = word.by();
            asked = Optional.empty();
          }
        }
        case DECLINED -> {
          if (isAsked(word)) asked = Optional.empty();
        }
        case WITHDRAWN -> {
          if (word.by().equals(owner)) asked = Optional.empty();
        }
        case ENDED, SHARED -> {
          if (word.by().equals(owner) && end.isEmpty()) end = Optional.of(word);
        }
      }
    }

    private boolean isAsked(Word word) {
      return asked.filter(word.by()::equals).isPresent();
    }

    /// It is about a text: one that was written since is not confirmed by it. Nobody confirms what
    /// they wrote themselves; who owns it may look their own text over, and that counts for nobody.
    private void confirm(Word word) {
      if (word.version().filter(note.last().id()::equals).isEmpty()) return;
      boolean isWriter = note.last().by().equals(word.by());
      if (isWriter && !word.by().equals(owner)) return;
      if (!isWriter) confirmedBy.add(word.by());
      var until = word.reviewBy().orElse(reviewBy);
      if (until.isAfter(reviewBy)) reviewBy = until;
    }

    private NoteState state(LocalDate today) {
      if (end.isPresent()) return NoteState.ENDED;
      if (!presence.isMember(owner, today)) return NoteState.ASKS_OWNER;
      if (reviewBy.isBefore(today)) return NoteState.STALE;
      return reviewBy.isAfter(today.plusDays(AHEAD)) ? NoteState.FRESH : NoteState.SOON;
    }
  }

  /// Whether it is to be looked over, or will be within a month.
  public boolean wantsReview() {
    return state == NoteState.STALE || state == NoteState.SOON;
  }

  /// Whom it asks to be its next owner, once its owner left: whoever wrote, confirmed or used it,
  /// and where none of them is a member any more, everybody who reads it. What was written for the
  /// own eyes asks nobody.
  boolean asks(MemberId who, Presence presence, LocalDate today) {
    if (state != NoteState.ASKS_OWNER || note.isPrivate()) return false;
    if (!presence.isMember(who, today)) return false;
    Set<MemberId> near = new LinkedHashSet<>(confirmedBy);
    note.versions().forEach(one -> near.add(one.by()));
    uses.forEach(one -> near.add(one.by()));
    note.words().stream()
        .filter(one -> one.said() == Said.TAKEN)
        .forEach(one -> near.add(one.by()));
    near.removeIf(one -> !presence.isMember(one, today));
    return near.isEmpty() || near.contains(who);
  }
}
