package io.github.samenspraak.samples;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.register.Register;
import java.time.LocalDate;
import java.util.Optional;

/** The samples of this library. */
public final class Samples {

  private static final Sample NAMUR = new Sample("namur", LocalDate.of(2026, 11, 21));

  private static final Sample ANTWERP_COVENANTS =
      new Sample("antwerp-covenants", LocalDate.of(2026, 11, 21));

  private static final Sample WOLUWE = new Sample("woluwe", LocalDate.of(2026, 11, 21));

  private static final Sample KINA = new Sample("kina", LocalDate.of(2012, 6, 15));

  private static final Sample ANTWERP_PROGRAMME =
      new Sample("antwerp-programme", LocalDate.of(2029, 11, 21));

  private static final Sample ANTWERP_STATES_GENERAL =
      new Sample("antwerp-states-general", LocalDate.of(2023, 6, 1));

  private Samples() {}

  /** {@return all samples} */
  public static ImmutableList<Sample> all() {
    return ImmutableList.of(
        NAMUR, ANTWERP_COVENANTS, WOLUWE, KINA, ANTWERP_PROGRAMME, ANTWERP_STATES_GENERAL);
  }

  /**
   * {@return the sample with a name, if there is one}
   *
   * @param name such as {@code namur}
   */
  public static Optional<Sample> find(String name) {
    return all().stream().filter(sample -> sample.name().equals(name)).findFirst();
  }

  /**
   * {@return a register to begin one’s own with, as JSON: a municipality, a platform that advises
   * it, and a steering committee on which nobody sits yet}
   */
  public static String starter() {
    return Sample.document("empty");
  }

  /**
   * {@return the social platform of Namur, to be looked at on 21 November 2026}
   *
   * <p>What is known of the case is all there. The Social Cohesion Service of the City set up the
   * platform; before it there was the social advisory council, which dates from 1994. The municipal
   * council adopted its charter and rules on 25 January 2018. 140 organisations are members. A
   * steering committee of at most 20 leads it: members elected for six years, representatives of
   * the City, the CPAS and the province, and in the chair the alderwoman for social cohesion. Three
   * working groups, on housing, work and social relations, are open to the members. Members signal
   * what they meet in the field; every year the platform presents the conclusions of the three
   * groups to the City, and avenues for the future. Every other year it prepares its festival for
   * the public, Festiva’liens.
   *
   * <p>All the rest is made up, so that the register is whole, and plainly so. Organisations and
   * people have numbers for names ({@code Organisation 001}, {@code Person 01}), and enterprise
   * numbers lower than any that was ever given out. Made up as well are: who joined and left; the
   * split of the 20 seats into sixteen elected ones, one for each of the three authorities and one
   * for the chair; every mandate and tenure and its days, among them an early departure with its
   * replacement, and a substitute; who takes part in which working group; two plenaries a year, two
   * weeks of notice, a quorum of a quarter, three months to answer a piece of advice, a year to
   * discuss a signal, and the days by which conclusions, presentation, publication and answer are
   * due; the days of all meetings, and who came; and every word of signals, conclusions, avenues
   * and advice. That the council had a charter, and that the platform began on the day on which its
   * own was adopted, is taken for granted.
   */
  public static Register namur() {
    return NAMUR.register();
  }

  /**
   * {@return covenants in Antwerp, to be looked at on 21 November 2026}
   *
   * <p>A social policy programme for the City asks for security for civil-society organisations:
   * covenants of three years, with the possibility of an extension by another three. That is all
   * that is known. It is a party programme: nothing in it is in force.
   *
   * <p>So all the rest is made up, and plainly so. Organisations have numbers for names ({@code
   * Organisatie 001}), and enterprise numbers lower than any that was ever given out. Made up as
   * well are: the scheme of three plus three years and its adoption by the City, six months to
   * decide before the end, an evaluation before that, reports by 31 March, and which proofs they
   * hold for which amount, after amounts remembered of the law of 14 November 1983; an earlier
   * scheme of the OCMW, of two years with two extensions of one, so that two schemes stand in one
   * register; and fifteen covenants of every status with their subjects, days, grants, reports,
   * evaluations, extensions and ends.
   */
  public static Register antwerpCovenants() {
    return ANTWERP_COVENANTS.register();
  }

  /**
   * {@return the social coordination of Sint-Pieters-Woluwe, to be looked at on 21 November 2026}
   *
   * <p>What is known of the case is all there. The OCMW set it up on 18 September 2001 as “the
   * social conference”, under article 62 of the organic law of 8 July 1976. It brings institutions
   * of different fields together, professionals and volunteers, for the purposes that it names. It
   * has a charter and operating principles, and rests on the Brussels circular on subsidies for
   * social coordination as well. Members are invited to the plenaries and registered in four
   * thematic working groups; a steering group and a management committee support the head of
   * coordination. Partners on the front line report indicators of need; what they report is
   * discussed in plenary or in a working group, and becomes the avenues for the coming year, an
   * advice or a guideline. Interpellations are received by the chair of the OCMW or a delegate, who
   * convenes the meetings, leads the debates, proposes orientations and sees that members are
   * informed.
   *
   * <p>All the rest is made up, so that the register is whole, and plainly so. Organisations and
   * people have numbers for names ({@code Organisation 001}, {@code Person 01}), and enterprise
   * numbers lower than any that was ever given out. Made up as well are: who is a member, since
   * when and for which field; the themes of the four working groups, and who is registered in
   * which; how many sit on the steering group and the management committee, how they get there, and
   * every mandate and tenure, among them that of the delegate; that the coordination began with a
   * charter and has had another one since 2021, with three plenaries a year, two weeks of notice, a
   * quorum of a third, three months to answer a piece of advice, a year to discuss a signal, all of
   * the yearly report before the year is over, and two yearly duties for the circular: a report on
   * activities by 31 March and an account of the subsidy by 31 October; the days of all meetings,
   * and who came; every indicator and its numbers; and every word of signals, conclusions, avenues,
   * advice, guidelines, interpellations and answers, among them one signal that is confidential and
   * one that was merged into another. The time before 2021 is left out.
   */
  public static Register woluwe() {
    return WOLUWE.register();
  }

  /**
   * {@return a local authority that KINA supports, to be looked at on 15 June 2012, in the fifth
   * year of its plan}
   *
   * <p>What is known of the case is all there. KINA is an association of OCMWs. Its local social
   * policy cell supports municipalities and OCMWs in the arrondissement of Antwerp whose OCMW is a
   * member: on the spot in planning, environment analysis, communication, participation, the Social
   * House and welfare coordination, and in group with trainings for all authorities of the
   * arrondissement. A local authority has a local social policy plan for 2008 to 2014 under the
   * decree of March 2004, which holds what the authority and the local actors do in seven fields;
   * objectives, action points and projects; evaluations, adjustments and an environment analysis in
   * numbers. Its Social House informs, has a counter and refers. People take part in each of the
   * seven ways that the case names, on all three levels: policy, officials and target groups.
   *
   * <p>All the rest is made up, so that the register is whole, and plainly so. The authorities of
   * the arrondissement, six of them, the organisations and the people have numbers for names
   * ({@code Gemeente 001}, {@code OCMW 001}, {@code Persoon 01}); the NIS code is that of no
   * municipality, but of the arrondissement, and enterprise numbers are lower than any that was
   * ever given out. Made up as well are: which OCMWs are members of KINA, and that the sixth is
   * not; the consultation that follows up the plan, with its steering group and working groups, and
   * its meetings; every challenge, objective, action and amount; every number of the environment
   * analysis, and that it is kept up year by year; evaluations in the five parts of CAIMeR, which
   * the case does not name; two poverty tests and a review of accessibility, which it does not name
   * either; the services, target groups and sessions of the Social House; and the days of all
   * support and participation. The plans of the other authorities are not told: they would be in
   * registers of their own.
   */
  public static Register kina() {
    return KINA.register();
  }

  /**
   * {@return a social policy programme for the City of Antwerp, put to work as a whole, to be
   * looked at on 21 November 2029}
   *
   * <p>It is a party programme: nothing in it is in force. All that it asks for is there. A poverty
   * barometer measures over six years; a poverty test is applied to the social policy plan and to
   * every later measure. The plan is drawn up together with services of the City and the OCMW,
   * social organisations, inhabitants, experts by experience and academics, who list the challenges
   * together; it has costed actions on a tight timetable, which many partners carry out and
   * government funds. Reports are light, and with a university and a college the impact is
   * evaluated by the CAIMeR model. Organisations have covenants of three years, which can be
   * extended by three more. The City directs the plan, carries out what it must itself, and
   * consults; a permanent consultation body follows the actions up and adjusts them, and its
   * members may be critical.
   *
   * <p>All the rest is made up, and plainly so: every challenge, objective and action with its days
   * and amounts; every number of the barometer; every test, evaluation, adjustment, covenant,
   * meeting, signal and advice; the seats of a steering committee and who sits on it; and
   * organisations and people with numbers for names ({@code Organisatie 001}, {@code Persoon 01}),
   * whose addresses are at example.org. That the plan is that of 2026 to 2031 is taken for granted.
   *
   * <p>On that day half of the six years is over and the barometer has three years in it: some
   * actions are done, one was dropped, others run or are still to come; the first covenants are in
   * the three years more, and one can be extended to this day. The City lives with one finding, of
   * {@link io.github.samenspraak.rule.Severity#INFO}, and says why in a waiver.
   */
  public static Register antwerpProgramme() {
    return ANTWERP_PROGRAMME.register();
  }

  /**
   * {@return the States-General of Local Social Policy of Antwerp, both editions, to be looked at
   * on 1 June 2023}
   *
   * <p>What is known of the case is all there. The City of Antwerp holds this study day together
   * with APSMO, the platform of the social organisations of civil society. On 6 February 2020
   * working groups looked at how vulnerable people could be helped better, and four conclusions
   * came out. The second edition was on 3 October 2022; its core values were trust, cooperation and
   * accessibility. Providers and clients took part in tracks before that day; policy makers,
   * researchers, the target group and providers debated. Joint work followed: a welcome point, an
   * emergency counter and a care point for refugees, training in network cooperation, and visits to
   * each other’s workplaces. Services are to meet the seven B’s.
   *
   * <p>All the rest is made up, and plainly so: which organisations are members of APSMO, with
   * numbers for names ({@code Organisatie 001}); the words of the four conclusions, of which two
   * say what is known to be a condition for working together, and which work followed which; the
   * plan of 2020 to 2025 in which that work stands, with its contributors, challenges, days,
   * amounts and poverty test; the consultation that follows it up and its meetings; the barometer
   * and its numbers; the house in which the services are, its target groups, and every score; and
   * the days of all participation before the second edition. How many came to either edition, and
   * what the second one concluded, is left out.
   */
  public static Register antwerpStatesGeneral() {
    return ANTWERP_STATES_GENERAL.register();
  }
}
