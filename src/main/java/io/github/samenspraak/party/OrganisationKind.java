package io.github.samenspraak.party;

/** The kinds of organisation in local governance. */
public enum OrganisationKind {
  /** A municipality. */
  MUNICIPALITY,
  /** A public centre for social welfare: OCMW, CPAS, ÖSHZ. */
  SOCIAL_WELFARE_CENTRE,
  /** A province. */
  PROVINCE,
  /** A region or a community. */
  REGION,
  /** A department of an authority. */
  PUBLIC_SERVICE,
  /** An association of municipalities or of welfare centres. */
  INTERMUNICIPAL,
  /** An organisation of civil society. */
  CIVIL_SOCIETY,
  /** A network of organisations. */
  NETWORK,
  /** A university or college. */
  ACADEMIC,
  /** An enterprise. */
  ENTERPRISE,
  /** Anything else. */
  OTHER
}
