package coop.meent.base;

/// A thing whose name depends on the language: as an argument of a text it is said in the reader's.
@FunctionalInterface
public interface Named {

  String in(Texts texts);
}
