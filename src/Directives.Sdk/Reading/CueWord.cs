namespace Directives.Sdk.Reading;

/// <summary>The parts that words of <c>cue-words.tsv</c> play in an order.</summary>
[Flags]
internal enum CueWord : ulong
{
    None = 0,
    Assign = 1UL << 0,
    Lead = 1UL << 1,
    Coordinate = 1UL << 2,
    Via = 1UL << 3,
    Report = 1UL << 4,
    Urgent = 1UL << 5,
    Adverb = 1UL << 6,
    Opener = 1UL << 7,
    Verb = 1UL << 8,
    EndsName = 1UL << 9,
    WeakVerb = 1UL << 10,
    Decision = 1UL << 11,
    Reminder = 1UL << 12,
    Information = 1UL << 13,
    AssessmentHeading = 1UL << 14,
    Closing = 1UL << 15,
    Completion = 1UL << 16,
    Vague = 1UL << 17,
    Adverbial = 1UL << 18,
    Continues = 1UL << 19,
    AssignByIssuer = 1UL << 20,
    Noun = 1UL << 21,
    Compliance = 1UL << 22,
    Finish = 1UL << 23,
}
