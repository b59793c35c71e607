using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Directives.Sdk.NewtonsoftJson;

/// <summary>Converts one type of the model within a host's own objects, by the contract's writer and reader. What cannot be read is a <see cref="JsonSerializationException"/>, as the library's own converters have it.</summary>
internal sealed class ModelConverter<T>(Action<ContractWriter, T> write, Func<ContractReader, JToken, Problems, object?> read) : JsonConverter
{
    public override bool CanConvert(Type objectType) => typeof(T).IsAssignableFrom(Nullable.GetUnderlyingType(objectType) ?? objectType);

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        if (value is null)
            writer.WriteNull();
        else
            write(new ContractWriter(writer), (T)value);
    }

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        var problems = new Problems(reader.Path);
        var token = JToken.Load(reader, JsonText.LoadSettings);
        if (token.Type == JTokenType.Null && (!objectType.IsValueType || Nullable.GetUnderlyingType(objectType) is not null))
            return null;
        var value = read(new ContractReader(problems), token, problems);
        if (problems.Errors.Count == 0 && !objectType.IsInstanceOfType(value) && Nullable.GetUnderlyingType(objectType)?.IsInstanceOfType(value) != true)
            problems.Add(JsonErrorCode.Deadline, $"This is no {objectType.Name}.", token);
        if (problems.Errors.Count == 0)
            return value;
        var first = problems.Errors[0];
        throw new JsonSerializationException($"{first.ErrorCode}: {first.ErrorMessage}", first.Identifier, problems.FirstPlace.Line, problems.FirstPlace.Position, null);
    }
}
