"""Bulletins: what was promised, what happened, how it is known, what is disputed, and what nobody could see."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.bulletin.answers.cleaning import cleaned as cleaned
    from servanda.bulletin.answers.cleaning import cleaned_name as cleaned_name
    from servanda.bulletin.answers.cleaning import plain_text as plain_text
    from servanda.bulletin.answers.comment import REASONS as REASONS
    from servanda.bulletin.answers.comment import Comment as Comment
    from servanda.bulletin.answers.comment import Decision as Decision
    from servanda.bulletin.answers.comment import Standing as Standing
    from servanda.bulletin.answers.comment import choices as choices
    from servanda.bulletin.answers.comment import decided as decided
    from servanda.bulletin.answers.comment import withdrawn as withdrawn
    from servanda.bulletin.answers.rates import PACES as PACES
    from servanda.bulletin.answers.rates import Pace as Pace
    from servanda.bulletin.answers.rates import Rates as Rates
    from servanda.bulletin.answers.reactions import KNOWN as KNOWN
    from servanda.bulletin.answers.reactions import NEWS as NEWS
    from servanda.bulletin.answers.reactions import SETS as SETS
    from servanda.bulletin.answers.reactions import SUBJECT as SUBJECT
    from servanda.bulletin.answers.reactions import Tally as Tally
    from servanda.bulletin.answers.reactions import reactions_of as reactions_of
    from servanda.bulletin.answers.reactions import tally_of as tally_of
    from servanda.bulletin.answers.switches import SWITCHES as SWITCHES
    from servanda.bulletin.answers.switches import Switches as Switches
    from servanda.bulletin.answers.switches import switches_of as switches_of
    from servanda.bulletin.answers.threading import DEEPEST as DEEPEST
    from servanda.bulletin.answers.threading import Shown as Shown
    from servanda.bulletin.answers.threading import threaded as threaded
    from servanda.bulletin.answers.tokens import MOST_A_DAY as MOST_A_DAY
    from servanda.bulletin.answers.tokens import Tokens as Tokens
    from servanda.bulletin.answers.tokens import too_many as too_many
    from servanda.bulletin.composing import Known as Known
    from servanda.bulletin.composing import compose as compose
    from servanda.bulletin.drafts import DRAFT_FORMS as DRAFT_FORMS
    from servanda.bulletin.drafts import draft_form as draft_form
    from servanda.bulletin.drafts import draft_name as draft_name
    from servanda.bulletin.drafts import draft_stem as draft_stem
    from servanda.bulletin.drafts.as_html import draft_sheet as draft_sheet
    from servanda.bulletin.drafts.entries import MadePublic as MadePublic
    from servanda.bulletin.drafts.naming import DraftFile as DraftFile
    from servanda.bulletin.drafts.naming import draft_file as draft_file
    from servanda.bulletin.drafts.naming import newest_name as newest_name
    from servanda.bulletin.drafts.naming import newest_of as newest_of
    from servanda.bulletin.drafts.telling import Tells as Tells
    from servanda.bulletin.drafts.told import DraftTold as DraftTold
    from servanda.bulletin.editorial.approval import Approved as Approved
    from servanda.bulletin.editorial.approval import approval_text as approval_text
    from servanda.bulletin.editorial.approval import approved as approved
    from servanda.bulletin.editorial.approval import called_in as called_in
    from servanda.bulletin.editorial.approval import draft_digest as draft_digest
    from servanda.bulletin.editorial.approval import speaker_of as speaker_of
    from servanda.bulletin.editorial.policy import policy_page as policy_page
    from servanda.bulletin.editorial.policy import starter_policy as starter_policy
    from servanda.bulletin.editorial.reading import Editorial as Editorial
    from servanda.bulletin.editorial.reading import read_editorial as read_editorial
    from servanda.bulletin.editorial.schema import editorial_schema as editorial_schema
    from servanda.bulletin.forms import PRINTED as PRINTED
    from servanda.bulletin.forms import RENDERERS as RENDERERS
    from servanda.bulletin.forms import Rendered as Rendered
    from servanda.bulletin.forms import render as render
    from servanda.bulletin.forms.address import identity_of as identity_of
    from servanda.bulletin.forms.address import name_of as name_of
    from servanda.bulletin.forms.address import series_of as series_of
    from servanda.bulletin.forms.address import stem_of as stem_of
    from servanda.bulletin.forms.feeding import Entry as Entry
    from servanda.bulletin.forms.feeding import Feed as Feed
    from servanda.bulletin.forms.feeding import atom as atom
    from servanda.bulletin.forms.feeding import entry_of as entry_of
    from servanda.bulletin.forms.feeding import feed_of as feed_of
    from servanda.bulletin.forms.feeding import joined as joined
    from servanda.bulletin.forms.feeding import rss as rss
    from servanda.bulletin.forms.speaking import speaks_officially as speaks_officially
    from servanda.bulletin.forms.speaking import speaks_privately as speaks_privately
    from servanda.bulletin.forms.speaking import spoken_by as spoken_by
    from servanda.bulletin.parts.course import SHOWN as SHOWN
    from servanda.bulletin.parts.escalated import Escalated as Escalated
    from servanda.bulletin.parts.escalated import WhyNot as WhyNot
    from servanda.bulletin.parts.later import agreed_later as agreed_later
    from servanda.bulletin.parts.squares import squares_of as squares_of
    from servanda.bulletin.parts.told import PASSAGES as PASSAGES
    from servanda.bulletin.parts.told import TOLD as TOLD
    from servanda.bulletin.period import Period as Period
    from servanda.bulletin.period import period_of as period_of
    from servanda.bulletin.public import LEAST as LEAST
    from servanda.bulletin.public import Counts as Counts
    from servanda.bulletin.public import PublicCount as PublicCount
    from servanda.bulletin.public import PublicShare as PublicShare
    from servanda.bulletin.public import counts_of as counts_of
    from servanda.bulletin.public import same_regions as same_regions
    from servanda.bulletin.signing import ENTERED as ENTERED
    from servanda.bulletin.signing import REVOKED as REVOKED
    from servanda.bulletin.signing import REVOKED_WHY as REVOKED_WHY
    from servanda.bulletin.signing import Checked as Checked
    from servanda.bulletin.signing import Doubt as Doubt
    from servanda.bulletin.signing import InLog as InLog
    from servanda.bulletin.signing import Manifest as Manifest
    from servanda.bulletin.signing import Revocation as Revocation
    from servanda.bulletin.signing import checked as checked
    from servanda.bulletin.signing import digest_of as digest_of
    from servanda.bulletin.signing import doubt_of as doubt_of
    from servanda.bulletin.signing import proven as proven
    from servanda.bulletin.signing import read_manifest as read_manifest
    from servanda.bulletin.signing import read_revocation as read_revocation
    from servanda.bulletin.signing import revocation_in_log as revocation_in_log
    from servanda.bulletin.site.drafts import draft_leaf as draft_leaf
    from servanda.bulletin.site.drawing import SiteDrawn as SiteDrawn
    from servanda.bulletin.site.holding import HeldBulletin as HeldBulletin
    from servanda.bulletin.site.holding import HeldFile as HeldFile
    from servanda.bulletin.site.holding import NotShown as NotShown
    from servanda.bulletin.site.holding import Proof as Proof
    from servanda.bulletin.site.holding import Site as Site
    from servanda.bulletin.site.holding import SiteSeries as SiteSeries
    from servanda.bulletin.site.leaf import Leaf as Leaf
    from servanda.bulletin.site.licensing import starter_licence as starter_licence
    from servanda.bulletin.site.rereading import reread_bulletin as reread_bulletin
    from servanda.bulletin.speaker import Speaker as Speaker
    from servanda.bulletin.speaker import publisher_named as publisher_named
    from servanda.bulletin.statement import Bulletin as Bulletin
    from servanda.bulletin.statement import PartyStatement as PartyStatement
    from servanda.bulletin.statement import Sentence as Sentence
    from servanda.bulletin.statement import SourceLine as SourceLine
    from servanda.bulletin.wording import BulletinWords as BulletinWords

_FRONT = {
    "DRAFT_FORMS": "drafts",
    "draft_form": "drafts",
    "draft_name": "drafts",
    "draft_stem": "drafts",
    "draft_sheet": "drafts.as_html",
    "MadePublic": "drafts.entries",
    "DraftFile": "drafts.naming",
    "draft_file": "drafts.naming",
    "newest_name": "drafts.naming",
    "newest_of": "drafts.naming",
    "Tells": "drafts.telling",
    "DraftTold": "drafts.told",
    "Approved": "editorial.approval",
    "approval_text": "editorial.approval",
    "called_in": "editorial.approval",
    "approved": "editorial.approval",
    "draft_digest": "editorial.approval",
    "speaker_of": "editorial.approval",
    "spoken_by": "forms.speaking",
    "speaks_officially": "forms.speaking",
    "speaks_privately": "forms.speaking",
    "policy_page": "editorial.policy",
    "starter_policy": "editorial.policy",
    "Editorial": "editorial.reading",
    "read_editorial": "editorial.reading",
    "editorial_schema": "editorial.schema",
    "agreed_later": "parts.later",
    "Escalated": "parts.escalated",
    "WhyNot": "parts.escalated",
    "Comment": "answers.comment",
    "Decision": "answers.comment",
    "REASONS": "answers.comment",
    "Standing": "answers.comment",
    "choices": "answers.comment",
    "decided": "answers.comment",
    "withdrawn": "answers.comment",
    "Shown": "answers.threading",
    "threaded": "answers.threading",
    "DEEPEST": "answers.threading",
    "cleaned": "answers.cleaning",
    "cleaned_name": "answers.cleaning",
    "plain_text": "answers.cleaning",
    "KNOWN": "answers.reactions",
    "NEWS": "answers.reactions",
    "SETS": "answers.reactions",
    "SUBJECT": "answers.reactions",
    "Tally": "answers.reactions",
    "reactions_of": "answers.reactions",
    "tally_of": "answers.reactions",
    "MOST_A_DAY": "answers.tokens",
    "Tokens": "answers.tokens",
    "too_many": "answers.tokens",
    "PACES": "answers.rates",
    "Pace": "answers.rates",
    "Rates": "answers.rates",
    "SWITCHES": "answers.switches",
    "Switches": "answers.switches",
    "switches_of": "answers.switches",
    "Bulletin": "statement",
    "BulletinWords": "wording",
    "Known": "composing",
    "LEAST": "public",
    "Period": "period",
    "PartyStatement": "statement",
    "PublicCount": "public",
    "PublicShare": "public",
    "SourceLine": "statement",
    "counts_of": "public",
    "same_regions": "public",
    "Counts": "public",
    "squares_of": "parts.squares",
    "PASSAGES": "parts.told",
    "SHOWN": "parts.course",
    "TOLD": "parts.told",
    "RENDERERS": "forms",
    "Rendered": "forms",
    "Sentence": "statement",
    "Speaker": "speaker",
    "publisher_named": "speaker",
    "compose": "composing",
    "period_of": "period",
    "render": "forms",
    "Checked": "signing",
    "ENTERED": "signing",
    "InLog": "signing",
    "REVOKED": "signing",
    "REVOKED_WHY": "signing",
    "Doubt": "signing",
    "Revocation": "signing",
    "doubt_of": "signing",
    "read_revocation": "signing",
    "revocation_in_log": "signing",
    "Manifest": "signing",
    "checked": "signing",
    "digest_of": "signing",
    "proven": "signing",
    "read_manifest": "signing",
    "PRINTED": "forms",
    "identity_of": "forms.address",
    "name_of": "forms.address",
    "series_of": "forms.address",
    "stem_of": "forms.address",
    "Entry": "forms.feeding",
    "Feed": "forms.feeding",
    "atom": "forms.feeding",
    "entry_of": "forms.feeding",
    "feed_of": "forms.feeding",
    "joined": "forms.feeding",
    "rss": "forms.feeding",
    "draft_leaf": "site.drafts",
    "SiteDrawn": "site.drawing",
    "HeldBulletin": "site.holding",
    "HeldFile": "site.holding",
    "NotShown": "site.holding",
    "Proof": "site.holding",
    "Site": "site.holding",
    "SiteSeries": "site.holding",
    "Leaf": "site.leaf",
    "starter_licence": "site.licensing",
    "reread_bulletin": "site.rereading",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.bulletin.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.bulletin' has no attribute {name!r}")
