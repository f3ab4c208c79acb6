package coop.meent.paper;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.util.List;

/// What came of writing a paper; refusals in order of precedence.
public sealed interface PaperOutcome {

  /// @param deed to take it back by, see [PaperService#undoWriting]
  record Written(Paper paper, DeedId deed) implements PaperOutcome {}

  record NoTitle() implements PaperOutcome, Refusal {}

  record TitleTooLong(int most) implements PaperOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  record NoText() implements PaperOutcome, Refusal {}

  record TextTooLong(int length, int most) implements PaperOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(length, most);
    }
  }

  /// Neither the owner nor the treasurer or the board.
  record NotYourPlace(String owner) implements PaperOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(owner);
    }
  }

  /// Nobody has notes of one's own for somebody else.
  record NotYourNote(String owner) implements PaperOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(owner);
    }
  }

  /// What it shall replace is not here, or lies in another place.
  record NothingToReplace() implements PaperOutcome, Refusal {}

  /// What it shall replace holds no more.
  record NoLongerStands(String title) implements PaperOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(title);
    }
  }

  /// What it shall replace was written by somebody else.
  record NotTheWriter(String writer) implements PaperOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(writer);
    }
  }
}
