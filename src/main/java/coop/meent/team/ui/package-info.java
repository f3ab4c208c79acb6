/// The page where a team is put together. Start with [ComposeView].
@NullMarked
package coop.meent.team.ui;

import org.jspecify.annotations.NullMarked;
