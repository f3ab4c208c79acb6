package coop.meent.handover;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import java.time.LocalDate;
import java.util.List;

/// Something happened, after which a line in a dossier costs a minute and is worth a day.
///
/// @param key by which it is known on every laptop
/// @param asked who knows it best
/// @param what happened, as the beginning of a question
public record Occasion(
    Kind kind, String key, AssignmentId assignment, LocalDate on, MemberId asked, Named what) {

  /// What happened; which block is asked after then: the one that lacks most, of two alike the
  /// first.
  public enum Kind {
    /// An invoice was sent.
    INVOICE,
    /// Somebody spoke to the client.
    CONTACT,
    /// The day of a promise or an action came; then its own block is asked after.
    MILESTONE,
    /// The work is a month on its way.
    BEGUN;

    List<Block> blocks() {
      return switch (this) {
        case INVOICE -> List.of(Block.STATE, Block.MONEY, Block.ACTIONS);
        case CONTACT -> List.of(Block.PROMISES, Block.PEOPLE, Block.STATE);
        case MILESTONE -> List.of(Block.PROMISES, Block.ACTIONS);
        case BEGUN -> List.of(Block.STORY, Block.IF_THEN, Block.RISKS);
      };
    }
  }
}
