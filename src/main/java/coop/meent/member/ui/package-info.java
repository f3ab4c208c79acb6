/// The members' page: who we are, adding and changing a member. Start with [MembersView].
@NullMarked
package coop.meent.member.ui;

import org.jspecify.annotations.NullMarked;
