package coop.meent.cli;

import coop.meent.base.Id.ClientId;
import coop.meent.client.ClientCircle;
import coop.meent.client.Contact;
import coop.meent.client.Experience;
import coop.meent.client.Relation;
import coop.meent.client.Touch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `meent client show FILE CLIENT`: the circle around a client, as JSON or in lines.
@Command(
    name = "show",
    description = "${bundle:cli.relation.show}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class ClientShowCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private RelationDeed common;

  @Mixin private Shape shape;

  ClientShowCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var client = common.client(services).id();
      var relation = services.relations().relation(client).orElseThrow();
      var values = values(services, relation);
      services
          .daysToPay()
          .of(client)
          .ifPresent(paid -> {
            values.put("paid_invoices", paid.invoices());
            values.put("days_until_paid", paid.days());
          });
      circle(services, client, values);
      if (shape.isForPrograms()) new Json(terminal.out()).write(values);
      else say(values);
      return Terminal.DONE;
    }
  }

  private static void circle(Services services, ClientId client, Map<String, Object> values) {
    var circle = services.talentRooms().circles().of(client);
    values.put("worked_there", circle.people().stream().map(one -> person(services, one)).toList());
    values.put(
        "open_seats",
        circle.open().stream()
            .map(one -> one.seat() + " (" + one.work() + ", " + one.from() + ")")
            .toList());
  }

  private static String person(Services services, ClientCircle.Person one) {
    var likes = String.join(", ", one.gladly());
    var name = SkillDeed.name(services, one.member());
    return likes.isEmpty() ? name : name + " (" + likes + ")";
  }

  private void say(Map<String, Object> values) {
    var listing = new Listing("what", "says");
    values.forEach((what, says) -> listing.row(what, plain(says)));
    listing.printText(terminal.out(), terminal.texts());
  }

  private static Object plain(Object says) {
    return says instanceof List<?> all
        ? String.join("; ", all.stream().map(String::valueOf).toList())
        : says;
  }

  private Map<String, Object> values(Services services, Relation one) {
    Map<String, Object> values = new LinkedHashMap<>();
    var card = one.card();
    values.put("client", one.client().name());
    values.put("holder", one.holder().map(who -> SkillDeed.name(services, who)));
    values.put("state", one.state().name().toLowerCase(Locale.ROOT));
    values.put("last", one.lastTouch());
    values.put("due", one.due());
    values.put("overdue", one.overdue());
    values.put(
        "faces", one.faces().stream().map(who -> SkillDeed.name(services, who)).sorted().toList());
    values.put("one_face", one.hasOneFace());
    values.put("contacts", one.contacts().stream().map(ClientShowCommand::contact).toList());
    values.put("touches", one.touches().stream().map(this::touch).toList());
    values.put("substitution", card.substitution().map(Enum::name));
    values.put("grounds", card.grounds());
    values.put("clause", card.clause());
    values.put("clause_end", card.clauseEnd());
    values.put("secrecy", card.secrecy());
    values.put("deal", card.dealKind().map(Enum::name));
    values.put("notice_days", card.noticeDays());
    values.put("margin_hundredths", card.marginHundredths());
    values.put("payment_days", one.client().terms().paymentDays());
    values.put("experiences", one.shown().size());
    values.put("would_again", one.wouldAgain());
    values.put("words", one.shown().stream().flatMap(told -> words(told).stream()).toList());
    values.put("replies", one.replies().stream().map(reply -> reply.words()).toList());
    return values;
  }

  private static String contact(Contact one) {
    return one.part().map(part -> one.name() + " (" + part + ")").orElse(one.name());
  }

  private String touch(Touch one) {
    return one.on() + " " + one.kind().in(terminal.texts());
  }

  private static List<String> words(Experience told) {
    return told.words().stream().toList();
  }
}
