package coop.meent.app;

import coop.meent.cli.Services;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.store.LocalSettings;
import java.util.Comparator;

/// Who sits at this laptop: as chosen here, else the treasurer, else the first member.
final class Me {

  private static final String SETTING = "me";

  private final Services services;

  Me(Services services) {
    this.services = services;
  }

  Member member() {
    var members = services.members().members();
    var chosen = new LocalSettings(services.store()).get(SETTING);
    return members.stream()
        .filter(member -> chosen.equals(java.util.Optional.of(member.id().uuid().toString())))
        .findFirst()
        .or(() ->
            members.stream().max(Comparator.comparing(one -> one.roles().contains(Role.TREASURER))))
        .orElseThrow();
  }

  void choose(Member member) {
    if (services.store().isWritable())
      new LocalSettings(services.store()).put(SETTING, member.id().uuid().toString());
  }
}
