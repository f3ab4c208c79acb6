package coop.meent.handover;

import static coop.meent.handover.HandoverOffice.TODAY;
import static coop.meent.handover.HandoverOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.HandoverId;
import java.nio.file.Path;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A handover begins with what the dossier says, and the dossier keeps what was said in it.
class PassingTest {

  @TempDir private Path folder;
  private HandoverOffice office;

  @BeforeEach
  void open() {
    office = new HandoverOffice(folder);
    office.fill();
    var noor = office.noor.id();
    var ten = LocalTime.of(10, 0);
    for (var draft :
        new NoteDraft[] {
          NoteDraft.of("Drukker bellen").of(noor).by(TODAY.plusDays(2)).at(ten),
          NoteDraft.of("Ooit opruimen").of(noor).by(TODAY.plusDays(3)),
          NoteDraft.of("Had al gemoeten").of(noor).by(TODAY.minusDays(1)).at(ten)
        }) done(office.dossiers().write(office.website.id(), Block.ACTIONS, draft, noor));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Handover handover(HandoverId id) {
    return office.transfers().transfer(id).orElseThrow().handover();
  }

  private Dossier.Part part(Block block) {
    return office.dossiers().of(office.website.id()).orElseThrow().part(block);
  }

  @Test
  void itBeginsWithTheStateAndTheActionsThatHaveAMomentToCome() {
    var id = office.asked();
    var talk = office.transfers().talk(id);
    assertThat(talk.of(WordKind.LABEL)).extracting(Word::words).containsExactly(state());
    assertThat(talk.of(WordKind.ACTION)).extracting(Word::words).containsExactly("Drukker bellen");
    assertThat(talk.lacks(office.tom.id()))
        .containsExactly(Lack.INTRODUCTION, Lack.CALL, Lack.READ_BACK, Lack.NEEDS);
    assertThat(office.transfers().fromDossier(handover(id)))
        .containsExactlyInAnyOrderElementsOf(talk.words().stream().map(Word::id).toList());
  }

  private static String state() {
    return "Rustig: de nieuwe teksten komen dinsdag.";
  }

  @Test
  void whatWasSaidStaysInTheDossierInTheWordsOfWhoSaidIt() {
    var id = office.asked();
    office.giverSays(id);
    office.receiverSays(id, office.tom.id());
    done(office.transfers().accept(id, office.tom.id()));
    assertThat(part(Block.STATE).notes()).hasSize(1);
    assertThat(part(Block.RECEIVER).notes()).isEmpty();
    done(office.transfers().release(id, office.tom.id(), office.noor.id()));

    assertThat(part(Block.STATE).notes())
        .extracting(one -> one.said().words())
        .containsExactly("CALM let op de teksten");
    assertThat(part(Block.ACTIONS).notes())
        .extracting(one -> one.said().words())
        .containsExactlyInAnyOrder(
            "Drukker bellen", "Ooit opruimen", "Had al gemoeten", "Nieuwe teksten plaatsen");
    var kept = part(Block.RECEIVER).notes().getFirst();
    assertThat(kept.said().words()).isEqualTo("Eerst de teksten, dan de foto's.");
    var origins = office.transfers().origins(office.website.id());
    assertThat(origins).hasSize(3);
    assertThat(origins.get(kept.id())).extracting(one -> one.by()).isEqualTo(office.tom.id());
  }

  @Test
  void whatTheHandoverOnlyTookFromTheDossierIsNotWrittenThereAgain() {
    var id = office.asked();
    var ten = LocalTime.of(10, 0);
    for (var kind : new WordKind[] {WordKind.INTRODUCTION, WordKind.CALL})
      done(
          office
              .transfers()
              .say(id, WordDraft.of(kind, "").on(TODAY.plusDays(1), ten), office.noor.id()));
    office.receiverSays(id, office.tom.id());
    done(office.transfers().accept(id, office.tom.id()));
    done(office.transfers().release(id, office.tom.id(), office.noor.id()));
    assertThat(part(Block.STATE).notes())
        .extracting(one -> one.said().words())
        .containsExactly(state());
    assertThat(part(Block.ACTIONS).notes()).hasSize(3);
    assertThat(part(Block.RECEIVER).notes()).hasSize(1);
  }
}
