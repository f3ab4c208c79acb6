package coop.meent.govern;

import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import java.util.ArrayList;
import java.util.List;

/// Deeds as bytes. Numbers are for ever; a new kind of deed gets a new number, and says whether a
/// program that does not know it may go on without.
final class DeedCodec {

  private DeedCodec() {}

  static int kind(Deed deed) {
    return switch (deed) {
      case Deed.Genesis _ -> 1;
      case Deed.AdmitMember _ -> 2;
      case Deed.AdmitDevice _ -> 3;
      case Deed.Grant _ -> 4;
      case Deed.Revoke _ -> 5;
      case Deed.RemoveMember _ -> 6;
      case Deed.RemoveDevice _ -> 7;
      case Deed.OpenEpoch _ -> 8;
      case Deed.SetReaders _ -> 9;
      case Deed.Checkpoint _ -> 10;
      case Deed.ConfirmSuspension _ -> 11;
      case Deed.LiftSuspension _ -> 12;
      case Deed.AdmitLate _ -> 13;
      case Deed.HandOver _ -> 14;
      case Deed.Refound _ -> 15;
      case Deed.SchemaEpoch _ -> 16;
      case Deed.Unknown unknown -> unknown.kind();
    };
  }

  static byte[] body(Deed deed) {
    var out = new ByteWriter();
    switch (deed) {
      case Deed.Genesis genesis -> genesis(out, genesis);
      case Deed.AdmitMember(var member, var signKey, var wrapKey) ->
          out.id(member).raw(signKey.bytes()).raw(wrapKey.bytes());
      case Deed.AdmitDevice(var device, var member, var key, var certificate, var series) ->
          out.id(device).id(member).raw(key.bytes()).raw(certificate.bytes()).text(series);
      case Deed.Grant(var member, var role) -> out.id(member).octet(Wire.role(role));
      case Deed.Revoke(var member, var role, var upTo) ->
          Wire.frontier(out.id(member).octet(Wire.role(role)), upTo);
      case Deed.RemoveMember(var member, var upTo) -> Wire.frontier(out.id(member), upTo);
      case Deed.RemoveDevice(var device, var upTo) -> Wire.frontier(out.id(device), upTo);
      case Deed.OpenEpoch(var space, var epoch, var commitment, var wrapped) -> {
        Wire.space(out, space);
        Wire.wrapped(out.count(epoch).hash(commitment), wrapped);
      }
      case Deed.SetReaders(var space, var members) -> {
        Wire.space(out, space);
        Wire.ids(out, members);
      }
      case Deed.Checkpoint(var frontier, var time, var states) -> {
        Wire.frontier(out, frontier);
        Wire.states(out.count(time), states);
      }
      case Deed.ConfirmSuspension(var suspension) -> out.bytes(suspension.toBytes());
      case Deed.LiftSuspension(var suspension) -> out.hash(suspension);
      case Deed.AdmitLate(var changes) -> Wire.hashes(out, changes);
      case Deed.HandOver(var device, var upTo) -> Wire.frontier(out.id(device), upTo);
      case Deed.Refound(var votes, var upTo) -> {
        out.count(votes.size());
        for (var vote : votes) out.bytes(vote.toBytes());
        Wire.frontier(out, upTo);
      }
      case Deed.SchemaEpoch(var number) -> out.count(number);
      case Deed.Unknown unknown -> out.raw(unknown.body().bytes());
    }
    return out.toBytes();
  }

  /// @param ignorable whether a program that does not know the deed may go on without it
  static Deed read(int kind, boolean ignorable, byte[] body) {
    var in = new ByteReader(body);
    Deed deed =
        switch (kind) {
          case 1 -> genesis(in);
          case 2 -> new Deed.AdmitMember(in.id(), Wire.key(in), Wire.wrapKey(in));
          case 3 ->
              new Deed.AdmitDevice(in.id(), in.id(), Wire.key(in), Wire.signature(in), in.text());
          case 4 -> new Deed.Grant(in.id(), Wire.role(in));
          case 5 -> new Deed.Revoke(in.id(), Wire.role(in), Wire.frontier(in));
          case 6 -> new Deed.RemoveMember(in.id(), Wire.frontier(in));
          case 7 -> new Deed.RemoveDevice(in.id(), Wire.frontier(in));
          case 8 -> new Deed.OpenEpoch(Wire.space(in), in.integer(), in.hash(), Wire.wrapped(in));
          case 9 -> new Deed.SetReaders(Wire.space(in), Wire.ids(in));
          case 10 -> new Deed.Checkpoint(Wire.frontier(in), Wire.millis(in), Wire.states(in));
          case 11 -> new Deed.ConfirmSuspension(SignedStatement.read(in.bytes()));
          case 12 -> new Deed.LiftSuspension(in.hash());
          case 13 -> new Deed.AdmitLate(Wire.hashes(in));
          case 14 -> new Deed.HandOver(in.id(), Wire.frontier(in));
          case 15 -> new Deed.Refound(votes(in), Wire.frontier(in));
          case 16 -> new Deed.SchemaEpoch(in.integer());
          default -> new Deed.Unknown(kind, ignorable, new Bytes(in.raw(in.remaining())));
        };
    in.requireEnd();
    return deed;
  }

  private static void genesis(ByteWriter out, Deed.Genesis genesis) {
    out.id(genesis.vault());
    Wire.frontier(out, genesis.before());
    out.id(genesis.member()).raw(genesis.signKey().bytes()).raw(genesis.wrapKey().bytes());
    out.id(genesis.device()).raw(genesis.deviceKey().bytes());
    out.raw(genesis.certificate().bytes()).text(genesis.series());
    out.count(genesis.quorum()).count(genesis.windowMillis());
  }

  private static Deed genesis(ByteReader in) {
    return new Deed.Genesis(
        in.id(),
        Wire.frontier(in),
        in.id(),
        Wire.key(in),
        Wire.wrapKey(in),
        in.id(),
        Wire.key(in),
        Wire.signature(in),
        in.text(),
        in.integer(),
        Wire.millis(in));
  }

  private static List<SignedStatement> votes(ByteReader in) {
    List<SignedStatement> votes = new ArrayList<>();
    for (int left = in.size(); left > 0; left--) votes.add(SignedStatement.read(in.bytes()));
    return votes;
  }
}
