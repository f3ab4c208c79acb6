/// The Sync page: who has what, what waits for whose laptop, what two people decided differently,
/// who may do and read what; and the ways into a vault. Start with [SyncPage]; joining, before
/// there is anything to see, starts with [JoinView].
@NullMarked
package coop.meent.sync.ui;

import org.jspecify.annotations.NullMarked;
