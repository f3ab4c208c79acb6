package coop.meent.cli;

import coop.meent.member.Register;
import java.time.LocalDate;
import java.util.List;

/// Finds whom a word on the command line means in the register, applicants included.
final class RegisterPeople {

  private final List<Register.Line> lines;

  RegisterPeople(Register register, LocalDate day) {
    lines = register.on(day);
  }

  /// By number, the whole name, or a part of the name that only one has.
  Register.Line named(String word) {
    return new Meant<>(lines, Register.Line::number, Register.Line::name).by(word);
  }
}
