/// People: the cooperative, its members and the roles they hold. Start with [MemberService].
@NullMarked
package coop.meent.member;

import org.jspecify.annotations.NullMarked;
