package coop.meent.personal;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.member.MaskingOutcome;
import java.util.List;
import java.util.Map;

/// A room that holds something about a person: each implements it, and `app` gathers them.
public interface PersonalPart {

  Held of(Asked asked);

  /// What this room will tell no more once somebody's personal data were emptied, for who looks
  /// before doing it; amounts, numbers and dates stay.
  default List<MaskingOutcome.Field> emptied(MemberId who) {
    return List.of();
  }

  /// Whose data, for whom.
  ///
  /// @param who a member or an applicant
  /// @param reader who sits at this laptop: the person, or the board
  record Asked(MemberId who, MemberId reader) {
    public boolean isForOneself() {
      return who.equals(reader);
    }
  }

  /// What a room holds.
  ///
  /// @param name of the part in the JSON: English, in lower camel case, for ever
  /// @param title in words
  /// @param withheld what the reader may not read, in words
  record Held(String name, Named title, List<Row> rows, List<Named> withheld) {
    public Held {
      rows = List.copyOf(rows);
      withheld = List.copyOf(withheld);
    }
  }

  /// One thing that is held.
  ///
  /// @param data by name, for programs: text, dates, money, counts, lists and maps of these
  /// @param words the same for people
  record Row(Map<String, Object> data, Named words) {}
}
