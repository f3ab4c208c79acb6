package coop.meent.cli;

import coop.meent.member.Member;
import coop.meent.member.MemberService;

/// Finds the member that a word on the command line means.
final class People {

  private final MemberService members;

  People(MemberService members) {
    this.members = members;
  }

  /// By the whole name, the number, or a part of the name that only one has.
  Member named(String word) {
    return new Meant<>(members.members(), Member::number, Member::name).by(word);
  }

  /// The number, or the name while the number follows.
  static Object reference(Member member) {
    return member.number().<Object>map(number -> number).orElse(member.name());
  }
}
