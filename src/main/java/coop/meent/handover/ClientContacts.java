package coop.meent.handover;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.ClientId;
import coop.meent.client.Relation;
import coop.meent.client.RelationService;
import coop.meent.client.Touch;
import coop.meent.work.Assignment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// That somebody spoke to the client, as an occasion: whoever did is asked, of the first of the
/// client's assignments that they are called for, else of the first.
public record ClientContacts(RelationService relations) implements OccasionSource {

  @Override
  public List<Occasion> within(List<Assignment> running, FiscalPeriod days) {
    var byClient =
        relations.relations().stream()
            .collect(Collectors.toMap(one -> one.client().id(), Function.identity()));
    var clients = running.stream().map(Assignment::client).distinct().toList();
    List<Occasion> all = new ArrayList<>();
    for (ClientId client : clients) {
      var relation = byClient.get(client);
      if (relation != null) all.addAll(of(relation, running, days));
    }
    return all;
  }

  private static List<Occasion> of(Relation relation, List<Assignment> running, FiscalPeriod days) {
    var theirs =
        running.stream().filter(one -> one.client().equals(relation.client().id())).toList();
    return relation.touches().stream()
        .filter(one -> days.contains(one.on()))
        .map(one -> of(relation, one, theirs))
        .toList();
  }

  private static Occasion of(Relation relation, Touch touch, List<Assignment> theirs) {
    var about =
        theirs.stream()
            .filter(one -> one.holder().equals(touch.by()))
            .findFirst()
            .orElse(theirs.getFirst());
    var client = relation.client();
    var key = "CONTACT:" + client.id().uuid() + ":" + touch.on();
    return new Occasion(
        Occasion.Kind.CONTACT,
        key,
        about.id(),
        touch.on(),
        touch.by(),
        texts -> texts.get("prompt.contact", client.name(), texts.date(touch.on())));
  }
}
