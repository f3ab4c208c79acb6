/// How fast Meent is beside what is installed of ledger, hledger and bean-check, on the same books:
/// `mvn -Pbench verify`. A program and no test: figures depend on the machine and on what else it
/// does, so they are told and refuse nothing. It lies among the tests because it measures with the
/// demo's files and must compile with every build. Start with [Bench].
@NullMarked
package coop.meent.bench;

import org.jspecify.annotations.NullMarked;
