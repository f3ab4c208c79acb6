package coop.meent.demo;

import java.time.LocalDate;

/// One thread of the story.
interface Strand {

  /// Does what happens on a day; days come in order, each once.
  void on(LocalDate day);
}
