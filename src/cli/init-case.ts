/**
 * The small case that `init` writes: made up, but whole, so that every command works on it at once and each file
 * shows by example what belongs in it. Two localities meet the target, three do not.
 */
export const INIT_CASE: Readonly<Record<string, string>> = {
  'locplan.yaml': `# The case: what is being decided. Replace the made-up figures in these files by your own.
title: Area teams for family support
financial_year: 2026/27
target: 150000            # pounds a year, recurring
scenario: two-localities  # what \`locplan plan\` runs when none is named
caution: Families, posts and budget lines in this case are made up.

# Figures that your paper publishes: every run says whether the model agrees.
claims:
  - { figure: budget.total, says: 381080, source: Draft option paper }
`,
  'areas.csv': `area_id,name,need,open_families,social_care_families,partner_led_families,contacts_per_year
A1,North,900,60,15,20,420
A2,East,700,45,10,15,310
A3,South,800,52,12,18,365
A4,West,600,38,8,12,270
`,
  'staffing.csv': `post_id,role,area_id,fte,annual_pay,employer_ni,employer_pension,status,contract,in_scope,lead_professional
P01,Team Leader,A1,1,42000.00,5550.00,7560.00,filled,permanent,in,no
P02,Team Leader,A2,1,42000.00,5550.00,7560.00,filled,permanent,in,no
P03,Team Leader,A3,1,42000.00,5550.00,7560.00,filled,permanent,in,no
P04,Team Leader,A4,1,42000.00,5550.00,7560.00,filled,permanent,in,no
P05,Coordinator,A1,1,27000.00,3300.00,4860.00,filled,permanent,in,no
P06,Coordinator,A2,1,27000.00,3300.00,4860.00,filled,permanent,in,no
P07,Coordinator,A3,1,27000.00,3300.00,4860.00,filled,permanent,in,no
P08,Coordinator,A4,1,27000.00,3300.00,4860.00,vacant,permanent,in,no
P11,Family Worker,A1,1,31000.00,3900.00,5580.00,filled,permanent,out,yes
P12,Family Worker,A1,1,31000.00,3900.00,5580.00,filled,permanent,out,yes
P13,Family Worker,A2,1,31000.00,3900.00,5580.00,filled,permanent,out,yes
P14,Family Worker,A2,1,31000.00,3900.00,5580.00,filled,permanent,out,yes
P15,Family Worker,A3,1,31000.00,3900.00,5580.00,filled,permanent,out,yes
P16,Family Worker,A3,1,31000.00,3900.00,5580.00,filled,permanent,out,yes
P17,Family Worker,A4,1,31000.00,3900.00,5580.00,filled,permanent,out,yes
P18,Family Worker,A4,1,31000.00,3900.00,5580.00,filled,permanent,out,yes
`,
  'budget.csv': `line_id,area_id,subjective,description,amount,driver,cashable
B1,,employees,Basic pay,276000.00,staffing,yes
B2,,employees,Employer National Insurance,35400.00,staffing,yes
B3,,employees,Employer pension contributions,49680.00,staffing,yes
B4,,premises,Rent of the four bases,8000.00,per_team,yes
B5,,transport,Mileage,8000.00,per_fte,yes
B6,,supplies,Phones and materials,4000.00,fixed,yes
`,
  'adjacency.csv': `area_a,area_b,shared_border_km,barrier
A1,A2,4.2,0
A1,A4,3.1,0
A2,A3,5.0,0
A3,A4,2.7,0
`,
  'assumptions.csv': `id,value,low,high,unit,source,owner,reviewed,note
caseload_standard,12,10,15,families per FTE,Service standard,,,What one Lead Professional can hold
lead_transfer_share,0.1,0,0.3,share,Judgement,,,Share of partner-led families whose lead role moves to the team
vacancy_factor,0,0,0.05,share,Budget holds every post in full,,,Turnover that the budget already assumes
`,
  'scenarios/two-localities.yaml': `title: Two localities, one leader and one coordinator each
localities:
  North East: [A1, A2]
  South West: [A3, A4]
posts:
  Team Leader: { per_locality: 1 }
  Coordinator: { per_locality: 1 }
start: 2027-04-01
one_off:
  - { label: Redundancy, amount: 60000, year: 1 }
`,
  'scenarios/three-localities.yaml': `# What is not said here is as in two-localities.
title: Three localities
extends: two-localities
localities:
  North: [A1]
  East: [A2]
  South West: [A3, A4]
`,
};
