/// Keys, seals and codes: who wrote something, and who can read it. The only room that knows
/// BouncyCastle and the JDK's ciphers; everybody else asks for "signed by", "sealed for" and
/// "unlocked with".
///
/// - Ed25519 (RFC 8032) signs; a signed message begins with words that say what it is, so that a
///   signature under one kind of paper is worth nothing under another.
/// - ChaCha20-Poly1305 (RFC 8439) seals, each message under a key of its own, made by HKDF (RFC
///   5869) from a random salt; a commitment in front names the one key that opens it.
/// - HPKE (RFC 9180, base mode, X25519, HKDF-SHA256, ChaCha20-Poly1305) hands a key to one person.
/// - Argon2id (RFC 9106) turns a pass phrase into a key.
///
/// No secret is shown by `toString` or told by an exception, and arrays that held one are
/// overwritten where that is cheap; the JVM may have moved a copy elsewhere before. Reading what
/// others made answers an outcome or [java.util.Optional], never an exception.
///
/// Start with [Identity], [SecretKey] and [KeyFile].
@NullMarked
package coop.meent.crypto;

import org.jspecify.annotations.NullMarked;
