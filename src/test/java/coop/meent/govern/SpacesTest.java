package coop.meent.govern;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Hash;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Seeded;
import coop.meent.member.Role;
import coop.meent.store.Space;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Who reads what, and whose keys must change.
class SpacesTest {

  private static final Space TEAM = Space.team(new AssignmentId(new UUID(4, 4)));
  private static final Hash KEY = Hash.sha256(new byte[] {7});

  private final TestVault vault =
      TestVault.foundedBy("Anna", 1, new Seeded(2026))
          .admit("Tess", "Cor", "Bob", "Zoe", "Aud", "Max");

  SpacesTest() {
    vault
        .grant("Tess", Role.TREASURER)
        .grant("Cor", Role.COORDINATOR)
        .grant("Bob", Role.BOARD)
        .grant("Zoe", Role.CARE_COMMITTEE)
        .grant("Aud", Role.AUDIT_COMMITTEE)
        .write(new Deed.SetReaders(TEAM, new TreeSet<>(List.of(vault.person("Max").member))));
  }

  private MemberId member(String name) {
    return new MemberId(vault.person(name).member);
  }

  private Set<String> readers(Space space) {
    return vault.now().readers(space).stream()
        .map(id ->
            vault.people.values().stream()
                .filter(person -> person.member.equals(id))
                .findFirst()
                .orElseThrow()
                .name)
        .collect(Collectors.toSet());
  }

  private TestVault open(Space space, String... names) {
    return vault.write(opening(space, names));
  }

  private Deed opening(Space space, String... names) {
    var wrapped = new TreeMap<UUID, Bytes>();
    for (var name : names) wrapped.put(vault.person(name).member, new Bytes(name.getBytes(UTF_8)));
    return vault.drafts().openEpoch(space, KEY, wrapped);
  }

  @Test
  void readersOfEachKindOfSpaceFollowFromOffices() {
    assertThat(readers(Space.COMMON))
        .containsExactlyInAnyOrder("Anna", "Tess", "Cor", "Bob", "Zoe", "Aud", "Max");
    assertThat(readers(Space.OFFICE)).containsExactlyInAnyOrder("Tess", "Bob", "Aud");
    assertThat(readers(Space.withMember(member("Max"))))
        .containsExactlyInAnyOrder("Max", "Tess", "Bob", "Aud");
    assertThat(readers(Space.CARE)).containsExactlyInAnyOrder("Zoe", "Tess");
    assertThat(readers(TEAM)).containsExactlyInAnyOrder("Max", "Cor");
    assertThat(readers(Space.own(member("Max")))).containsExactly("Max");
    assertThat(readers(Space.PRIVATE)).isEmpty();
  }

  @Test
  void removedMemberReadsNothing() {
    vault.write(vault.drafts().removeMember(vault.person("Tess").member));
    for (var space : List.of(Space.COMMON, Space.OFFICE, Space.CARE, Space.own(member("Tess"))))
      assertThat(readers(space)).doesNotContain("Tess");
  }

  @Test
  void keyForSomebodyWhoMayNotReadIsRefused() {
    assertThat(vault.refusal(opening(Space.OFFICE, "Tess", "Max")))
        .isEqualTo(new DeedRefusal.NotAReader(vault.person("Max").member));
    assertThat(vault.refusal(opening(Space.own(member("Max")), "Max")))
        .isEqualTo(new DeedRefusal.SpaceWithoutKey());
    assertThat(vault.refusal(new Deed.SetReaders(Space.OFFICE, new TreeSet<>())))
        .isEqualTo(new DeedRefusal.NotATeam());
  }

  @Test
  void epochsCountOnPerSpace() {
    open(Space.CARE, "Zoe");
    assertThat(vault.refusal(new Deed.OpenEpoch(Space.CARE, 1, KEY, new TreeMap<>())))
        .isEqualTo(new DeedRefusal.OtherEpoch(2));
    open(Space.CARE, "Zoe", "Tess");
    assertThat(vault.now().space(Space.CARE).orElseThrow().newest().orElseThrow().epoch())
        .isEqualTo(2);
  }

  @Test
  void spaceIsStaleWhenAKeyIsMissingOrLiesWithAFormerReader() {
    assertThat(cause(Space.CARE)).isEqualTo(StaleSpace.Cause.NO_KEY);
    open(Space.CARE, "Zoe");
    assertThat(cause(Space.CARE)).isEqualTo(StaleSpace.Cause.NEW_READER);
    open(Space.CARE, "Zoe", "Tess");
    assertThat(causes()).doesNotContainKey(Space.CARE);
    vault.revoke("Zoe", Role.CARE_COMMITTEE);
    assertThat(cause(Space.CARE)).isEqualTo(StaleSpace.Cause.FORMER_READER);
    open(Space.CARE, "Tess");
    assertThat(causes()).doesNotContainKey(Space.CARE);
  }

  private StaleSpace.Cause cause(Space space) {
    return Objects.requireNonNull(causes().get(space));
  }

  private Map<Space, StaleSpace.Cause> causes() {
    return vault.now().staleSpaces().stream()
        .collect(Collectors.toMap(StaleSpace::space, StaleSpace::cause));
  }

  @Test
  void readerWithoutTheKeyOfAnEpochGetsItFromAnother() {
    open(Space.CARE, "Zoe");
    var tess = vault.person("Tess").member;
    assertThat(vault.governance.missingKeys()).containsExactly(new MissingKey(Space.CARE, 1, tess));
    var share = new Bytes(new byte[] {1, 2, 3});
    vault.say("Zoe", new Statement.KeyShare(Space.CARE, 1, tess, share));
    assertThat(vault.governance.missingKeys()).isEmpty();
    assertThat(vault.governance.keysOf(tess))
        .containsExactly(new WrappedKey(Space.CARE, 1, new TreeSet<>(List.of(KEY)), share));
    assertThat(vault.governance.keysOf(vault.person("Zoe").member)).hasSize(1);
  }

  @Test
  void everySpaceThatTheLogSpeaksOfIsFoundByItsKey() {
    for (var space :
        List.of(
            Space.COMMON,
            Space.OFFICE,
            Space.CARE,
            TEAM,
            Space.own(member("Max")),
            Space.withMember(member("Max"))))
      assertThat(vault.governance.space(space.key())).contains(space);
    assertThat(vault.governance.space(new UUID(1, 1))).isEmpty();
  }
}
