package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Seeded;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrandTest {

  private static final Errand.Known NOTHING = new Errand.Known(Map.of(), Map.of());

  @TempDir Path folder;
  private final VaultSample sample = new VaultSample(new Seeded(TestSeed.print("ErrandTest")));

  private Errand fetched(Errand.Known known) {
    var errand = new Errand(new FolderRemote(folder));
    errand.fetch(known);
    return errand;
  }

  @Test
  void whatIsAskedForBetweenIsDoneAfterwards() {
    var place = new FolderRemote(folder);
    var one = sample.object();
    var two = sample.codec.write(sample.bundle(30, 2), sample.deviceKey);
    place.putNew(one.name(), one.toBytes());
    var errand = fetched(NOTHING);
    assertThat(errand.get(one.name().location())).hasValue(one.toBytes());
    assertThat(errand.putNew(one.name(), one.toBytes())).isEqualTo(Remote.Put.ALREADY_THERE);
    assertThat(errand.putNew(two.name(), two.toBytes())).isEqualTo(Remote.Put.STORED);
    errand.delete(one.name().location());
    assertThat(place.get(two.name().location())).isEmpty();
    errand.carryOut();
    assertThat(place.get(two.name().location())).hasValue(two.toBytes());
    assertThat(place.get(one.name().location())).isEmpty();
  }

  @Test
  void whatIsKnownIsListedAndNotFetched() {
    var one = sample.object();
    new FolderRemote(folder).putNew(one.name(), one.toBytes());
    long size = one.toBytes().length;
    var kept = fetched(new Errand.Known(Map.of(one.name().text(), size), Map.of()));
    var seen = fetched(new Errand.Known(Map.of(), Map.of(one.name().location(), size)));
    for (var errand : new Errand[] {kept, seen}) {
      assertThat(errand.list()).hasSize(1);
      assertThat(errand.get(one.name().location())).isEmpty();
    }
    var cut = fetched(new Errand.Known(Map.of(one.name().text(), size - 1), Map.of()));
    assertThat(cut.get(one.name().location())).isPresent();
    assertThat(cut.isWhole()).isTrue();
  }

  @Test
  void whatIsTooMuchForOnceIsLeftForTheNextTimeAndIsNotListedTillThen() {
    var place = new FolderRemote(folder);
    for (int i = 0; i < 3; i++) {
      var large =
          new VaultObject(ObjectKind.CHUNK, VaultTag.of(sample.vault), sample.bytes(33 << 20));
      place.putNew(large.name(), large.toBytes());
    }
    var errand = fetched(NOTHING);
    assertThat(errand.isWhole()).isFalse();
    assertThat(errand.list()).hasSize(2);
  }
}
