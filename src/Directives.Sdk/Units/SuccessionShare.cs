namespace Directives.Sdk.Units;

/// <summary>Phần kế thừa: how much of a unit goes to a successor.</summary>
public enum SuccessionShare
{
    /// <summary>Toàn bộ: the whole unit.</summary>
    All,

    /// <summary>Phần còn lại: what no named part takes; the default successor.</summary>
    Rest,

    /// <summary>Một phần: the duties named.</summary>
    Part,

    /// <summary>Không: there is no successor; a person decides for each task.</summary>
    None,
}
