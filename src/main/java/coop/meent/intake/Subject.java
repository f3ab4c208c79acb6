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

  /// @return who it is from now on
  Known add(Tx tx, Map<Field, String> values);

  /// One who is there.
  record Known(Map<Field, String> values, Filling filling, People people) {

    public Known {
      values = Map.copyOf(values);
    }

    String name() {
      return values.getOrDefault(Field.NAME, "");
    }
  }

  /// Keeps the values of one who is there.
  @FunctionalInterface
  interface Filling {

    void keep(Tx tx, Map<Field, String> values);
  }

  /// Whom one knows at a client.
  interface People {

    /// All who are there.
    List<Person> known();

    void add(Tx tx, Map<Field, String> values);
  }

  /// Where nobody is kept.
  enum Nobody implements People {
    HERE;

    @Override
    public List<Person> known() {
      return List.of();
    }

    @Override
    public void add(Tx tx, Map<Field, String> values) {
      throw new UnsupportedOperationException("nobody is kept here");
    }
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
