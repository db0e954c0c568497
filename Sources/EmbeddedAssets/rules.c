#include "AssetGroup.h"

// Every embedded file: its bytes here, its line in the table below. The table is in the order of the paths.

static const uint8_t english_ages_rules[] = {
#embed "../../Rules/english/ages.rules"
};
static const uint8_t english_alone_rules[] = {
#embed "../../Rules/english/alone.rules"
};
static const uint8_t english_appointments_rules[] = {
#embed "../../Rules/english/appointments.rules"
};
static const uint8_t english_arithmetic_rules[] = {
#embed "../../Rules/english/arithmetic.rules"
};
static const uint8_t english_biography_rules[] = {
#embed "../../Rules/english/biography.rules"
};
static const uint8_t english_career_rules[] = {
#embed "../../Rules/english/career.rules"
};
static const uint8_t english_charge_rules[] = {
#embed "../../Rules/english/charge.rules"
};
static const uint8_t english_clauses_words[] = {
#embed "../../Rules/english/clauses.words"
};
static const uint8_t english_contests_rules[] = {
#embed "../../Rules/english/contests.rules"
};
static const uint8_t english_counts_rules[] = {
#embed "../../Rules/english/counts.rules"
};
static const uint8_t english_courts_rules[] = {
#embed "../../Rules/english/courts.rules"
};
static const uint8_t english_credits_rules[] = {
#embed "../../Rules/english/credits.rules"
};
static const uint8_t english_days_rules[] = {
#embed "../../Rules/english/days.rules"
};
static const uint8_t english_decisions_rules[] = {
#embed "../../Rules/english/decisions.rules"
};
static const uint8_t english_events_rules[] = {
#embed "../../Rules/english/events.rules"
};
static const uint8_t english_exclusive_rules[] = {
#embed "../../Rules/english/exclusive.rules"
};
static const uint8_t english_families_rules[] = {
#embed "../../Rules/english/families.rules"
};
static const uint8_t english_figures_rules[] = {
#embed "../../Rules/english/figures.rules"
};
static const uint8_t english_founding_rules[] = {
#embed "../../Rules/english/founding.rules"
};
static const uint8_t english_helm_rules[] = {
#embed "../../Rules/english/helm.rules"
};
static const uint8_t english_holders_words[] = {
#embed "../../Rules/english/holders.words"
};
static const uint8_t english_jobs_rules[] = {
#embed "../../Rules/english/jobs.rules"
};
static const uint8_t english_jobs_words[] = {
#embed "../../Rules/english/jobs.words"
};
static const uint8_t english_joining_rules[] = {
#embed "../../Rules/english/joining.rules"
};
static const uint8_t english_leads_rules[] = {
#embed "../../Rules/english/leads.rules"
};
static const uint8_t english_leaving_rules[] = {
#embed "../../Rules/english/leaving.rules"
};
static const uint8_t english_lists_rules[] = {
#embed "../../Rules/english/lists.rules"
};
static const uint8_t english_markers_words[] = {
#embed "../../Rules/english/markers.words"
};
static const uint8_t english_matches_rules[] = {
#embed "../../Rules/english/matches.rules"
};
static const uint8_t english_matters_rules[] = {
#embed "../../Rules/english/matters.rules"
};
static const uint8_t english_measures_rules[] = {
#embed "../../Rules/english/measures.rules"
};
static const uint8_t english_measures_words[] = {
#embed "../../Rules/english/measures.words"
};
static const uint8_t english_modality_words[] = {
#embed "../../Rules/english/modality.words"
};
static const uint8_t english_money_rules[] = {
#embed "../../Rules/english/money.rules"
};
static const uint8_t english_money_words[] = {
#embed "../../Rules/english/money.words"
};
static const uint8_t english_offices_rules[] = {
#embed "../../Rules/english/offices.rules"
};
static const uint8_t english_organisations_rules[] = {
#embed "../../Rules/english/organisations.rules"
};
static const uint8_t english_outcomes_rules[] = {
#embed "../../Rules/english/outcomes.rules"
};
static const uint8_t english_ownership_rules[] = {
#embed "../../Rules/english/ownership.rules"
};
static const uint8_t english_people_rules[] = {
#embed "../../Rules/english/people.rules"
};
static const uint8_t english_percentages_rules[] = {
#embed "../../Rules/english/percentages.rules"
};
static const uint8_t english_places_words[] = {
#embed "../../Rules/english/places.words"
};
static const uint8_t english_portions_rules[] = {
#embed "../../Rules/english/portions.rules"
};
static const uint8_t english_records_rules[] = {
#embed "../../Rules/english/records.rules"
};
static const uint8_t english_roles_rules[] = {
#embed "../../Rules/english/roles.rules"
};
static const uint8_t english_starts_rules[] = {
#embed "../../Rules/english/starts.rules"
};
static const uint8_t english_steps_rules[] = {
#embed "../../Rules/english/steps.rules"
};
static const uint8_t english_steps_words[] = {
#embed "../../Rules/english/steps.words"
};
static const uint8_t english_stints_rules[] = {
#embed "../../Rules/english/stints.rules"
};
static const uint8_t english_stretches_rules[] = {
#embed "../../Rules/english/stretches.rules"
};
static const uint8_t english_tables_rules[] = {
#embed "../../Rules/english/tables.rules"
};
static const uint8_t english_teams_words[] = {
#embed "../../Rules/english/teams.words"
};
static const uint8_t english_tenure_rules[] = {
#embed "../../Rules/english/tenure.rules"
};
static const uint8_t english_things_rules[] = {
#embed "../../Rules/english/things.rules"
};
static const uint8_t english_titles_words[] = {
#embed "../../Rules/english/titles.words"
};
static const uint8_t english_turns_rules[] = {
#embed "../../Rules/english/turns.rules"
};
static const uint8_t english_verbs_words[] = {
#embed "../../Rules/english/verbs.words"
};
static const uint8_t english_words_rules[] = {
#embed "../../Rules/english/words.rules"
};
static const uint8_t english_works_rules[] = {
#embed "../../Rules/english/works.rules"
};
static const uint8_t english_works_words[] = {
#embed "../../Rules/english/works.words"
};
static const uint8_t findings_counts_findings[] = {
#embed "../../Rules/findings/counts.findings"
};
static const uint8_t findings_courts_findings[] = {
#embed "../../Rules/findings/courts.findings"
};
static const uint8_t findings_days_findings[] = {
#embed "../../Rules/findings/days.findings"
};
static const uint8_t findings_exclusive_findings[] = {
#embed "../../Rules/findings/exclusive.findings"
};
static const uint8_t findings_figures_findings[] = {
#embed "../../Rules/findings/figures.findings"
};
static const uint8_t findings_jobs_findings[] = {
#embed "../../Rules/findings/jobs.findings"
};
static const uint8_t findings_lives_findings[] = {
#embed "../../Rules/findings/lives.findings"
};
static const uint8_t findings_matters_findings[] = {
#embed "../../Rules/findings/matters.findings"
};
static const uint8_t findings_names_findings[] = {
#embed "../../Rules/findings/names.findings"
};
static const uint8_t findings_organisations_findings[] = {
#embed "../../Rules/findings/organisations.findings"
};
static const uint8_t findings_outcomes_findings[] = {
#embed "../../Rules/findings/outcomes.findings"
};
static const uint8_t findings_people_findings[] = {
#embed "../../Rules/findings/people.findings"
};
static const uint8_t findings_percentages_findings[] = {
#embed "../../Rules/findings/percentages.findings"
};
static const uint8_t findings_slips_findings[] = {
#embed "../../Rules/findings/slips.findings"
};
static const uint8_t findings_starts_findings[] = {
#embed "../../Rules/findings/starts.findings"
};
static const uint8_t findings_steps_findings[] = {
#embed "../../Rules/findings/steps.findings"
};
static const uint8_t findings_structure_findings[] = {
#embed "../../Rules/findings/structure.findings"
};
static const uint8_t findings_tenure_findings[] = {
#embed "../../Rules/findings/tenure.findings"
};
static const uint8_t findings_things_findings[] = {
#embed "../../Rules/findings/things.findings"
};
static const uint8_t findings_turns_findings[] = {
#embed "../../Rules/findings/turns.findings"
};
static const uint8_t findings_values_findings[] = {
#embed "../../Rules/findings/values.findings"
};
static const uint8_t findings_words_findings[] = {
#embed "../../Rules/findings/words.findings"
};
static const uint8_t kinds_alone_kinds[] = {
#embed "../../Rules/kinds/alone.kinds"
};
static const uint8_t kinds_arithmetic_kinds[] = {
#embed "../../Rules/kinds/arithmetic.kinds"
};
static const uint8_t kinds_careers_kinds[] = {
#embed "../../Rules/kinds/careers.kinds"
};
static const uint8_t kinds_contests_kinds[] = {
#embed "../../Rules/kinds/contests.kinds"
};
static const uint8_t kinds_courts_kinds[] = {
#embed "../../Rules/kinds/courts.kinds"
};
static const uint8_t kinds_credits_kinds[] = {
#embed "../../Rules/kinds/credits.kinds"
};
static const uint8_t kinds_days_kinds[] = {
#embed "../../Rules/kinds/days.kinds"
};
static const uint8_t kinds_events_kinds[] = {
#embed "../../Rules/kinds/events.kinds"
};
static const uint8_t kinds_exclusive_kinds[] = {
#embed "../../Rules/kinds/exclusive.kinds"
};
static const uint8_t kinds_figures_kinds[] = {
#embed "../../Rules/kinds/figures.kinds"
};
static const uint8_t kinds_jobs_kinds[] = {
#embed "../../Rules/kinds/jobs.kinds"
};
static const uint8_t kinds_lives_kinds[] = {
#embed "../../Rules/kinds/lives.kinds"
};
static const uint8_t kinds_matters_kinds[] = {
#embed "../../Rules/kinds/matters.kinds"
};
static const uint8_t kinds_measures_kinds[] = {
#embed "../../Rules/kinds/measures.kinds"
};
static const uint8_t kinds_money_kinds[] = {
#embed "../../Rules/kinds/money.kinds"
};
static const uint8_t kinds_names_kinds[] = {
#embed "../../Rules/kinds/names.kinds"
};
static const uint8_t kinds_organisations_kinds[] = {
#embed "../../Rules/kinds/organisations.kinds"
};
static const uint8_t kinds_outcomes_kinds[] = {
#embed "../../Rules/kinds/outcomes.kinds"
};
static const uint8_t kinds_ownership_kinds[] = {
#embed "../../Rules/kinds/ownership.kinds"
};
static const uint8_t kinds_people_kinds[] = {
#embed "../../Rules/kinds/people.kinds"
};
static const uint8_t kinds_percentages_kinds[] = {
#embed "../../Rules/kinds/percentages.kinds"
};
static const uint8_t kinds_periods_kinds[] = {
#embed "../../Rules/kinds/periods.kinds"
};
static const uint8_t kinds_products_kinds[] = {
#embed "../../Rules/kinds/products.kinds"
};
static const uint8_t kinds_quantities_kinds[] = {
#embed "../../Rules/kinds/quantities.kinds"
};
static const uint8_t kinds_starts_kinds[] = {
#embed "../../Rules/kinds/starts.kinds"
};
static const uint8_t kinds_steps_kinds[] = {
#embed "../../Rules/kinds/steps.kinds"
};
static const uint8_t kinds_structure_kinds[] = {
#embed "../../Rules/kinds/structure.kinds"
};
static const uint8_t kinds_tenure_kinds[] = {
#embed "../../Rules/kinds/tenure.kinds"
};
static const uint8_t kinds_things_kinds[] = {
#embed "../../Rules/kinds/things.kinds"
};
static const uint8_t kinds_turns_kinds[] = {
#embed "../../Rules/kinds/turns.kinds"
};
static const uint8_t kinds_wikidata_kinds[] = {
#embed "../../Rules/kinds/wikidata.kinds"
};
static const uint8_t kinds_words_kinds[] = {
#embed "../../Rules/kinds/words.kinds"
};
static const uint8_t links_time_links[] = {
#embed "../../Rules/links/time.links"
};

static const CrosscheckAsset assets[] = {
    ASSET("Rules/english/ages.rules", english_ages_rules),
    ASSET("Rules/english/alone.rules", english_alone_rules),
    ASSET("Rules/english/appointments.rules", english_appointments_rules),
    ASSET("Rules/english/arithmetic.rules", english_arithmetic_rules),
    ASSET("Rules/english/biography.rules", english_biography_rules),
    ASSET("Rules/english/career.rules", english_career_rules),
    ASSET("Rules/english/charge.rules", english_charge_rules),
    ASSET("Rules/english/clauses.words", english_clauses_words),
    ASSET("Rules/english/contests.rules", english_contests_rules),
    ASSET("Rules/english/counts.rules", english_counts_rules),
    ASSET("Rules/english/courts.rules", english_courts_rules),
    ASSET("Rules/english/credits.rules", english_credits_rules),
    ASSET("Rules/english/days.rules", english_days_rules),
    ASSET("Rules/english/decisions.rules", english_decisions_rules),
    ASSET("Rules/english/events.rules", english_events_rules),
    ASSET("Rules/english/exclusive.rules", english_exclusive_rules),
    ASSET("Rules/english/families.rules", english_families_rules),
    ASSET("Rules/english/figures.rules", english_figures_rules),
    ASSET("Rules/english/founding.rules", english_founding_rules),
    ASSET("Rules/english/helm.rules", english_helm_rules),
    ASSET("Rules/english/holders.words", english_holders_words),
    ASSET("Rules/english/jobs.rules", english_jobs_rules),
    ASSET("Rules/english/jobs.words", english_jobs_words),
    ASSET("Rules/english/joining.rules", english_joining_rules),
    ASSET("Rules/english/leads.rules", english_leads_rules),
    ASSET("Rules/english/leaving.rules", english_leaving_rules),
    ASSET("Rules/english/lists.rules", english_lists_rules),
    ASSET("Rules/english/markers.words", english_markers_words),
    ASSET("Rules/english/matches.rules", english_matches_rules),
    ASSET("Rules/english/matters.rules", english_matters_rules),
    ASSET("Rules/english/measures.rules", english_measures_rules),
    ASSET("Rules/english/measures.words", english_measures_words),
    ASSET("Rules/english/modality.words", english_modality_words),
    ASSET("Rules/english/money.rules", english_money_rules),
    ASSET("Rules/english/money.words", english_money_words),
    ASSET("Rules/english/offices.rules", english_offices_rules),
    ASSET("Rules/english/organisations.rules", english_organisations_rules),
    ASSET("Rules/english/outcomes.rules", english_outcomes_rules),
    ASSET("Rules/english/ownership.rules", english_ownership_rules),
    ASSET("Rules/english/people.rules", english_people_rules),
    ASSET("Rules/english/percentages.rules", english_percentages_rules),
    ASSET("Rules/english/places.words", english_places_words),
    ASSET("Rules/english/portions.rules", english_portions_rules),
    ASSET("Rules/english/records.rules", english_records_rules),
    ASSET("Rules/english/roles.rules", english_roles_rules),
    ASSET("Rules/english/starts.rules", english_starts_rules),
    ASSET("Rules/english/steps.rules", english_steps_rules),
    ASSET("Rules/english/steps.words", english_steps_words),
    ASSET("Rules/english/stints.rules", english_stints_rules),
    ASSET("Rules/english/stretches.rules", english_stretches_rules),
    ASSET("Rules/english/tables.rules", english_tables_rules),
    ASSET("Rules/english/teams.words", english_teams_words),
    ASSET("Rules/english/tenure.rules", english_tenure_rules),
    ASSET("Rules/english/things.rules", english_things_rules),
    ASSET("Rules/english/titles.words", english_titles_words),
    ASSET("Rules/english/turns.rules", english_turns_rules),
    ASSET("Rules/english/verbs.words", english_verbs_words),
    ASSET("Rules/english/words.rules", english_words_rules),
    ASSET("Rules/english/works.rules", english_works_rules),
    ASSET("Rules/english/works.words", english_works_words),
    ASSET("Rules/findings/counts.findings", findings_counts_findings),
    ASSET("Rules/findings/courts.findings", findings_courts_findings),
    ASSET("Rules/findings/days.findings", findings_days_findings),
    ASSET("Rules/findings/exclusive.findings", findings_exclusive_findings),
    ASSET("Rules/findings/figures.findings", findings_figures_findings),
    ASSET("Rules/findings/jobs.findings", findings_jobs_findings),
    ASSET("Rules/findings/lives.findings", findings_lives_findings),
    ASSET("Rules/findings/matters.findings", findings_matters_findings),
    ASSET("Rules/findings/names.findings", findings_names_findings),
    ASSET("Rules/findings/organisations.findings", findings_organisations_findings),
    ASSET("Rules/findings/outcomes.findings", findings_outcomes_findings),
    ASSET("Rules/findings/people.findings", findings_people_findings),
    ASSET("Rules/findings/percentages.findings", findings_percentages_findings),
    ASSET("Rules/findings/slips.findings", findings_slips_findings),
    ASSET("Rules/findings/starts.findings", findings_starts_findings),
    ASSET("Rules/findings/steps.findings", findings_steps_findings),
    ASSET("Rules/findings/structure.findings", findings_structure_findings),
    ASSET("Rules/findings/tenure.findings", findings_tenure_findings),
    ASSET("Rules/findings/things.findings", findings_things_findings),
    ASSET("Rules/findings/turns.findings", findings_turns_findings),
    ASSET("Rules/findings/values.findings", findings_values_findings),
    ASSET("Rules/findings/words.findings", findings_words_findings),
    ASSET("Rules/kinds/alone.kinds", kinds_alone_kinds),
    ASSET("Rules/kinds/arithmetic.kinds", kinds_arithmetic_kinds),
    ASSET("Rules/kinds/careers.kinds", kinds_careers_kinds),
    ASSET("Rules/kinds/contests.kinds", kinds_contests_kinds),
    ASSET("Rules/kinds/courts.kinds", kinds_courts_kinds),
    ASSET("Rules/kinds/credits.kinds", kinds_credits_kinds),
    ASSET("Rules/kinds/days.kinds", kinds_days_kinds),
    ASSET("Rules/kinds/events.kinds", kinds_events_kinds),
    ASSET("Rules/kinds/exclusive.kinds", kinds_exclusive_kinds),
    ASSET("Rules/kinds/figures.kinds", kinds_figures_kinds),
    ASSET("Rules/kinds/jobs.kinds", kinds_jobs_kinds),
    ASSET("Rules/kinds/lives.kinds", kinds_lives_kinds),
    ASSET("Rules/kinds/matters.kinds", kinds_matters_kinds),
    ASSET("Rules/kinds/measures.kinds", kinds_measures_kinds),
    ASSET("Rules/kinds/money.kinds", kinds_money_kinds),
    ASSET("Rules/kinds/names.kinds", kinds_names_kinds),
    ASSET("Rules/kinds/organisations.kinds", kinds_organisations_kinds),
    ASSET("Rules/kinds/outcomes.kinds", kinds_outcomes_kinds),
    ASSET("Rules/kinds/ownership.kinds", kinds_ownership_kinds),
    ASSET("Rules/kinds/people.kinds", kinds_people_kinds),
    ASSET("Rules/kinds/percentages.kinds", kinds_percentages_kinds),
    ASSET("Rules/kinds/periods.kinds", kinds_periods_kinds),
    ASSET("Rules/kinds/products.kinds", kinds_products_kinds),
    ASSET("Rules/kinds/quantities.kinds", kinds_quantities_kinds),
    ASSET("Rules/kinds/starts.kinds", kinds_starts_kinds),
    ASSET("Rules/kinds/steps.kinds", kinds_steps_kinds),
    ASSET("Rules/kinds/structure.kinds", kinds_structure_kinds),
    ASSET("Rules/kinds/tenure.kinds", kinds_tenure_kinds),
    ASSET("Rules/kinds/things.kinds", kinds_things_kinds),
    ASSET("Rules/kinds/turns.kinds", kinds_turns_kinds),
    ASSET("Rules/kinds/wikidata.kinds", kinds_wikidata_kinds),
    ASSET("Rules/kinds/words.kinds", kinds_words_kinds),
    ASSET("Rules/links/time.links", links_time_links),
};

const AssetGroup rule_assets = ASSET_GROUP(assets);
