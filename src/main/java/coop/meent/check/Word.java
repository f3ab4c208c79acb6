package coop.meent.check;

import coop.meent.base.Texts;

/// An argument that is itself a text of the reader's language.
record Word(String key) {

  static Object in(Texts texts, Object argument) {
    return argument instanceof Word(var key) ? texts.get(key) : argument;
  }
}
