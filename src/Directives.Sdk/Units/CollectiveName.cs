namespace Directives.Sdk.Units;

/// <summary>Reads the name of a collective into the classes of units it lists: "các sở, ban ngành và UBND các huyện" is sở, ban, ngành of the province, and committees of its huyện.</summary>
internal sealed class CollectiveName
{
    private static readonly string[] s_committee = UnitName.Key("UBND").Split(' ');

    private readonly string[] _words;
    private readonly List<(CollectiveWord Word, bool Committees)> _classes = [];
    private string? _context;
    private bool _committees;
    private bool _isEnded;
    private bool _isPlural;

    private CollectiveName(string name) => _words = UnitName.Key(name).Split(' ');

    /// <summary>The classes a name lists; false where it has a word that the table does not know, or is no list at all.</summary>
    internal static bool TryRead(string name, out List<(CollectiveWord Word, bool Committees)> classes)
    {
        var reader = new CollectiveName(name);
        classes = reader._classes;
        return reader.Read();
    }

    private bool Read()
    {
        for (var index = 0; index < _words.Length;)
        {
            var length = Step(index);
            if (length == 0)
                return false;
            index += length;
        }

        return _context is not null && (_isPlural || _classes.Count > 1 || _classes[0].Word.Begins.Length == 0);
    }

    /// <summary>Takes the words at a place; how many, 0 where none is known.</summary>
    private int Step(int index)
    {
        if (IsCommittee(index))
        {
            if (_committees && _context is null)
                return 0;
            Begin();
            _committees = true;
            return s_committee.Length;
        }

        foreach (var word in CollectiveWord.All)
        {
            if (word.StandsAt(_words, index) && Take(word))
                return word.Words.Length;
        }

        return 0;
    }

    private bool Take(CollectiveWord word)
    {
        if (word.Role == CollectiveWord.Plural)
        {
            _isPlural = true;
            if (_context is not null)
                Begin();
            return true;
        }

        if (word.Role == CollectiveWord.Qualifier)
        {
            // In "các tỉnh, thành phố" it is a class.
            _isEnded |= _context is not null && !(_context == CollectiveWord.Country && word.Words.Length == 1);
            return _isEnded;
        }

        if (_isEnded || (_context is null ? !word.Opens : word.Context != _context))
            return false;
        if (_committees && Array.Exists(word.Kinds, kind => kind is not (UnitKind.Province or UnitKind.District or UnitKind.Commune)))
            return false;
        _context = word.Context;
        _classes.Add((word, _committees || word.MeansCommittee));
        return true;
    }

    /// <summary>A new list begins; what comes is not in the context of the one before.</summary>
    private void Begin()
    {
        _context = null;
        _committees = false;
        _isEnded = false;
    }

    private bool IsCommittee(int index) =>
        index + s_committee.Length <= _words.Length && _words.AsSpan(index, s_committee.Length).SequenceEqual(s_committee);
}
