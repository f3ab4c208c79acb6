package coop.meent.app;

import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.cli.Sitter;
import coop.meent.member.Member;
import coop.meent.store.LocalSettings;
import coop.meent.ui.Person;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Who sits at this laptop: its owner in a vault; as chosen here, else the treasurer, else the
/// first member.
final class Me {

  private static final String SETTING = Sitter.SETTING;

  private final Services services;

  Me(Services services) {
    this.services = services;
  }

  Member member() {
    return sitter().member();
  }

  /// Whether somebody said so, or it is only a guess.
  boolean isChosen() {
    return sitter().isChosen();
  }

  private Sitter sitter() {
    return new Sitter(services.store(), services.members(), services.sync());
  }

  /// Everybody one can be: who left stands last.
  List<Person> people(Texts texts) {
    return services.members().members().stream()
        .sorted(Comparator.comparing(one -> one.left().isPresent()))
        .map(one -> new Person(key(one), one.name(), one.initials(), roles(one, texts)))
        .toList();
  }

  /// The offices of a member in words, or the trade of who has none.
  static String roles(Member member, Texts texts) {
    var locale = texts.language().locale();
    var roles =
        member.roles().stream()
            .map(role -> texts.get("member.role." + role.name()).toLowerCase(locale))
            .collect(Collectors.joining(", "));
    return roles.isEmpty() ? member.trade().orElse("") : roles;
  }

  static String key(Member member) {
    return Sitter.key(member);
  }

  void choose(Person person) {
    if (services.store().isWritable())
      new LocalSettings(services.store()).put(SETTING, person.key());
  }

  void choose(Member member) {
    if (services.store().isWritable())
      new LocalSettings(services.store()).put(SETTING, key(member));
  }
}
