namespace Directives.Sdk.Reading;

/// <summary>The parts that words of <c>unit-words.tsv</c> play in a unit's name.</summary>
[Flags]
internal enum UnitWord : ulong
{
    None = 0,
    FieldHead = 1UL << 0,
    Committee = 1UL << 1,
    GenericHead = 1UL << 2,
    Whole = 1UL << 3,
    Level = 1UL << 4,
    Member = 1UL << 5,
    Plural = 1UL << 6,
    BareCollective = 1UL << 7,
    Qualifier = 1UL << 8,
    Holder = 1UL << 9,
    Person = 1UL << 10,
    Field = 1UL << 11,
    Comrade = 1UL << 12,
    Surname = 1UL << 13,
    NotUnit = 1UL << 14,
    ClassVerb = 1UL << 15,
    Private = 1UL << 16,
    Region = 1UL << 17,
}
