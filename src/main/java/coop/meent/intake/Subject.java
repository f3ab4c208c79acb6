package coop.meent.intake;

import coop.meent.base.Refusal;
import coop.meent.store.Tx;
import java.util.List;
import java.util.Map;

/// Those whom a spreadsheet lists, as the room knows them that keeps them. Values are as [Cells]
/// has them.
interface Subject {

  /// Of which no two have the same: who has one of these is known by it, else by the name.
  List<Field> keys();

  /// What may be filled in of who is there.
  List<Field> fillable();

  /// All who are there, in an order that does not change.
  List<Known> known();

  /// What is wrong with a new one, and with a contact of it.
  List<Refusal> faults(Map<Field, String> values);

  /// The values as they would be kept.
  Map<Field, String> kept(Map<Field, String> values);

  /// @return keeps whom one knows there, of further rows too
  Filling add(Tx tx, Map<Field, String> values);

  /// One who is there.
  ///
  /// @param people whom one knows there
  /// @param adding keeps one more of these
  record Known(Map<Field, String> values, Filling filling, List<Person> people, Filling adding) {

    /// One of whom no column says whom one knows there.
    Known(Map<Field, String> values, Filling filling) {
      this(values, filling, List.of(), Filling.NONE);
    }

    public Known {
      values = Map.copyOf(values);
      people = List.copyOf(people);
    }

    String name() {
      return values.getOrDefault(Field.NAME, "");
    }
  }

  /// Keeps the values of one who is there.
  @FunctionalInterface
  interface Filling {

    /// Where no column has anything for it.
    Filling NONE = (_, _) -> {};

    void keep(Tx tx, Map<Field, String> values);
  }

  /// A contact who is there, with the fields of [Listed#OF_CONTACTS].
  record Person(Map<Field, String> values, Filling filling) {

    public Person {
      values = Map.copyOf(values);
    }

    String name() {
      return values.getOrDefault(Field.CONTACT, "");
    }
  }
}
