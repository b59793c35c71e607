namespace Directives.Sdk.Planning;

/// <summary>What a line of the diary says of its day.</summary>
public enum DiaryLineKind
{
    /// <summary>Bắt đầu: a preparation step begins.</summary>
    StepBegins,

    /// <summary>Hoàn thành bước: a preparation step ends.</summary>
    StepEnds,

    /// <summary>Trình: the item is submitted.</summary>
    Submission,
}
