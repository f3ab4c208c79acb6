package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.knowledge.About;
import coop.meent.knowledge.NoteOutcome;
import coop.meent.knowledge.NoteStanding;
import coop.meent.member.Member;
import coop.meent.reader.Readers;
import coop.meent.work.Client;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What commands on notes have in common.
final class NoteDeed {

  private NoteDeed() {}

  static String code(NoteStanding one) {
    return ShortCode.of(one.note().id());
  }

  static NoteStanding note(Services services, String code) {
    return services.knowledge().notes().stream()
        .filter(one -> code(one).equalsIgnoreCase(code.strip()))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new NoteOutcome.NoSuchNote(code)));
  }

  static String about(Services services, About about) {
    var client =
        about
            .client()
            .flatMap(id ->
                services.work().clients().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .map(Client::name));
    var skill = about.skill().map(id -> ExchangeDeed.skill(services, id));
    return Stream.of(client, skill, about.sector())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  static Readers readers(Services services, Member me, String typed, Terminal terminal) {
    return ReadersWord.among(services.knowledge().readers(me.id()), typed, terminal);
  }

  static int answer(
      NoteOutcome outcome, Services services, ExchangeDeed common, Terminal terminal) {
    return switch (outcome) {
      case NoteOutcome.Done(var one, var _) -> {
        if (common.isForPrograms()) {
          Map<String, Object> values = new LinkedHashMap<>();
          values.put("note", code(one));
          values.put("state", one.state().name());
          values.put("owner", ExchangeDeed.name(services, one.owner()));
          values.put("review", one.reviewBy());
          new Json(terminal.out()).write(values);
        } else
          terminal.say("cli.knowledge.done", code(one), one.note().text().title(), one.state());
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }
}
